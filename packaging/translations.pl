# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads and writes files as lupdate writes them, for translations.sh:
#   perl translations.pl check LANGUAGE FILE.ts      lists what is missing and what differs; fails if anything does
#   perl translations.pl pseudo FILE.ts              fills in the pseudo-language
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my %forms = (en => 2, de => 2, fr => 2, ja => 1);
my $task = shift;
my $language = $task eq 'check' ? shift : 'en';
my $file = shift;
open my $in, '<', $file or die "$file: $!\n";
my $text = do { local $/; <$in> };
close $in;

sub plain {
    my ($xml) = @_;
    $xml =~ s/<byte value="x([0-9a-f]+)"\/>/chr hex $1/ge;
    my %named = (lt => '<', gt => '>', quot => '"', apos => "'", amp => '&');
    $xml =~ s/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/defined $1 ? chr hex $1 : defined $2 ? chr $2 : $named{$3}/ge;
    return $xml;
}

sub xml {
    my ($plain) = @_;
    my %escaped = ('<' => '&lt;', '>' => '&gt;', '"' => '&quot;', "'" => '&apos;', '&' => '&amp;');
    $plain =~ s/([<>"'&])/$escaped{$1}/g;
    return $plain;
}

# What the program needs of a text, by what it is called in a report. "&" before a letter is a mnemonic, as in "Save(&S)".
my $tag = qr/<\/?(?:a|b|br|code|em|h\d|i|li|ol|p|pre|span|strong|tt|u|ul)(?: [a-z]+=[^<>]*)?\/?>/;
my %needs = (
    places => sub { join ' ', sort $_[0] =~ /%L?\d+/g },
    tags => sub { join ' ', sort $_[0] =~ /$tag/g },
    mnemonic => sub { scalar(() = $_[0] =~ /(?<!&)&(?=\w)/g) },
    'line ends' => sub { scalar(() = $_[0] =~ /\n/g) },
    'blanks around it' => sub { ($_[0] =~ /^\s/ ? 'before' : '') . ($_[0] =~ /\s$/ ? 'after' : '') },
    '… at its end' => sub { $_[0] =~ /…$/ ? 1 : 0 },
);

sub faults {
    my ($source, $is_plural, @forms) = @_;
    return 'unfinished' if !@forms || grep { $_ eq '' } @forms;
    return 'has ' . @forms . ' forms' if $is_plural && @forms != $forms{$language};
    my @faults;
    for my $what (sort keys %needs) {
        push @faults, $what if grep { $needs{$what}->($_) ne $needs{$what}->($source) } @forms;
    }
    push @faults, '%n' if $is_plural && $source =~ /%L?n/ && $forms[-1] !~ /%L?n/ || !$is_plural && grep { /%L?n/ } @forms;
    return @faults;
}

sub pseudo {
    my ($source) = @_;
    my $kept = qr/%L?(?:\d+|n)|$tag|&\w/;
    my ($blank, $middle, $end) = $source =~ /^(\s*)(.*?)(…?\s*)$/s;
    my $letters = () = $middle =~ /\w/g;
    $middle = join '', map { tr/aceinosuyACEINOSUY/âçéîñôšüýÂÇÉÎÑÔŠÜÝ/ unless /^$kept$/; $_ } split /($kept)/, $middle;
    $middle .= ' ' . substr('ôñé twô thrêé ' x (1 + $letters / 20), 0, $letters / 2) =~ s/\s+$//r if $letters > 1;
    return $blank . $middle . $end;
}

my $count = 0;
my $context = '';
$text =~ s{<name>(.*?)</name>|(<message[^>]*>)(.*?)</message>}{
    my ($name, $begin, $message) = ($1, $2, $3);
    if (defined $name) {
        $context = plain($name);
        "<name>$name</name>";
    } else {
        my ($source) = $message =~ m{<source>(.*?)</source>}s;
        $source = plain($source // '');
        my $is_plural = $begin =~ /numerus="yes"/;
        if ($task eq 'pseudo') {
            my $translated = xml(pseudo($source));
            $translated = "<numerusform>$translated</numerusform>" x 2 if $is_plural;
            $message =~ s{<translation.*</translation>}{<translation>$translated</translation>}s;
        } else {
            my ($state, $translation) = $message =~ m{<translation(?: type="(\w+)")?>(.*)</translation>}s;
            my @forms = map { plain($_) } $is_plural ? $translation =~ m{<numerusform[^>]*>(.*?)</numerusform>}gs : $translation;
            my @faults = $state ? $state eq 'unfinished' ? 'unfinished' : 'no source has it any more' : faults($source, $is_plural, @forms);
            if (@faults) {
                print "$language, $context: $source\n", map({ "    $_\n" } grep { $_ ne '' && !$state } @forms), '    ^ ', join(', ', @faults), "\n";
                $count++;
            }
        }
        "$begin$message</message>";
    }
}gse;

if ($task eq 'pseudo') {
    open my $out, '>', $file or die "$file: $!\n";
    print $out $text;
    close $out or die "$file: $!\n";
} elsif ($count > 0) {
    print "$language: $count text(s). packaging/translations.sh --update lays new ones into $language.ts.\n";
    exit 1;
}
