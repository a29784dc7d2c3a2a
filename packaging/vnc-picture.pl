#!/usr/bin/perl
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes a picture of what a VNC server shows:  vnc-picture.pl HOST PORT FILE.ppm
# Exit code 0 when a window is on it: Qt's vnc platform shows an even area until the first window is painted. Perl, because
# every Debian system has it.
use strict;
use warnings;
use IO::Socket::INET;

my ($host, $port, $file) = @ARGV;
die "usage: vnc-picture.pl HOST PORT FILE.ppm\n" unless defined $file;
$SIG{ALRM} = sub { die "no answer\n" };
alarm 20;
my $socket = IO::Socket::INET->new(PeerAddr => $host, PeerPort => $port, Proto => 'tcp') or die "no connection: $!\n";
binmode $socket;

sub take {
    my ($count) = @_;
    my $bytes = '';
    while (length $bytes < $count) {
        my $got = sysread($socket, $bytes, $count - length $bytes, length $bytes);
        die "the connection ended\n" unless $got;
    }
    return $bytes;
}

take(12);                                  # RFC 6143: the version, no authentication, a shared desktop
syswrite $socket, "RFB 003.003\n";
die "the server wants a password\n" unless unpack('N', take(4)) == 1;
syswrite $socket, pack('C', 1);
my ($width, $height) = unpack('nn', take(4));
take(16);                                  # the pixel format of the server; the one below is asked for
take(unpack('N', take(4)));                # its name
syswrite $socket, pack('CxxxCCCCnnnCCCxxx', 0, 32, 24, 0, 1, 255, 255, 255, 16, 8, 0);   # blue, green, red, unused: Qt's own
syswrite $socket, pack('CxnN', 2, 1, 0);   # raw pixels only
syswrite $socket, pack('CCnnnn', 3, 0, 0, 0, $width, $height);

my @rows = ("\0" x ($width * 4)) x $height;
my $seen = 0;
while ($seen < $width * $height) {
    my $type = unpack('C', take(1));
    if ($type == 2) { next }               # a bell
    if ($type == 3) { take(3); take(unpack('N', take(4))); next }
    die "unknown message $type\n" unless $type == 0;
    take(1);
    for (1 .. unpack('n', take(2))) {
        my ($x, $y, $w, $h) = unpack('nnnnN', take(12));
        for my $line ($y .. $y + $h - 1) {
            substr($rows[$line], $x * 4, $w * 4) = take($w * 4);
        }
        $seen += $w * $h;
    }
}

alarm 0;

my %colours;
for my $row (@rows) {
    $colours{$_ & 0xffffff} = 1 for unpack('V*', $row);
    $row =~ s/(.)(.)(.)./$3$2$1/gs;
}
open my $out, '>:raw', $file or die "$file: $!\n";
print $out "P6\n$width $height\n255\n", @rows;
close $out or die "$file: $!\n";
exit(keys %colours > 16 ? 0 : 1);
