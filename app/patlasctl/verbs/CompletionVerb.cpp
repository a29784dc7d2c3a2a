// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/verbs/CompletionVerb.h"

#include "app/patlasctl/Arguments.h"
#include "app/patlasctl/Console.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// Each asks the program itself, so that tokens, environments and operations are those that there are. The
// last line of its answer says whether files may stand there.
constexpr char bashScript[] = R"sh(# bash completion for patlasctl
_patlasctl() {
    local answer last
    mapfile -t answer < <(patlasctl __complete_bash "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
    last=$((${#answer[@]} - 1))
    COMPREPLY=()
    (( last >= 0 )) || return
    if [[ ${answer[last]} == files ]]; then
        compopt -o default
        return
    fi
    COMPREPLY=("${answer[@]:0:last}")
    [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace
}
complete -F _patlasctl patlasctl
)sh";
constexpr char zshScript[] = R"sh(#compdef patlasctl
_patlasctl() {
    local -a answer
    answer=("${(@f)$(patlasctl __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    if [[ ${answer[-1]} == files ]]; then
        [[ $PREFIX != -*=* ]] || compset -P '*='
        _files
        return
    fi
    answer[-1]=()
    (( ${#answer} )) && compadd -U -a answer
}
if [[ ${funcstack[1]} == _patlasctl ]]; then
    _patlasctl "$@"
else
    compdef _patlasctl patlasctl
fi
)sh";
constexpr char fishScript[] = R"sh(# fish completion for patlasctl
function __patlasctl_complete
    set -l words (commandline -opc)[2..-1]
    set -l current (commandline -ct | string replace -r '^["\']|(?<==)["\']' '' | string unescape -n)
    set -l answer (patlasctl __complete $words "$current" 2>/dev/null)
    if test "$answer[-1]" = files
        set -l option (string match -r -- '^-[^=]*=' "$current")
        for path in (__fish_complete_path (string replace -- "$option" '' "$current"))
            printf '%s%s\n' "$option" $path
        end
        return
    end
    set -e answer[-1]
    test (count $answer) -eq 0; or printf '%s\n' $answer
end
complete -c patlasctl -f -a '(__patlasctl_complete)'
)sh";

} // namespace

QString CompletionVerb::name() const
{
    return u"completion"_s;
}

QString CompletionVerb::summary() const
{
    return tr("Writes a script with which a shell completes verbs, tokens, environments and operations");
}

QString CompletionVerb::description() const
{
    return tr("bash: patlasctl completion bash > ~/.local/share/bash-completion/completions/patlasctl\n\n"
              "zsh: patlasctl completion zsh > a folder of $fpath, as _patlasctl\n\n"
              "fish: patlasctl completion fish > ~/.config/fish/completions/patlasctl.fish");
}

void CompletionVerb::declare(Arguments &arguments)
{
    arguments.chosenOperand("SHELL", &m_shell, {u"bash"_s, u"zsh"_s, u"fish"_s}, tr("bash, zsh or fish"));
}

ExitCode CompletionVerb::run(Console &console)
{
    console.write(m_shell == "bash"_L1      ? QByteArray(bashScript)
                      : m_shell == "zsh"_L1 ? QByteArray(zshScript)
                                            : QByteArray(fishScript));
    return ExitCode::Done;
}

} // namespace patlas
