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
    local IFS=$'\n' answer
    mapfile -t answer < <(patlasctl __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    local last=$((${#answer[@]} - 1))
    COMPREPLY=()
    if [[ ${answer[last]} == files ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
        compopt -o filenames
        return
    fi
    local word
    for word in "${answer[@]:0:last}"; do
        COMPREPLY+=("$(printf '%q' "$word")")
    done
}
complete -F _patlasctl patlasctl
)sh";
constexpr char zshScript[] = R"(#compdef patlasctl
_patlasctl() {
    local -a answer
    answer=("${(@f)$(patlasctl __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ ${answer[-1]} == files ]]; then
        _files
        return
    fi
    answer[-1]=()
    (( ${#answer} )) && compadd -a answer
}
compdef _patlasctl patlasctl
)";
constexpr char fishScript[] = R"(# fish completion for patlasctl
function __patlasctl_complete
    set -l words (commandline -opc)[2..-1] (commandline -ct)
    set -l answer (patlasctl __complete $words 2>/dev/null)
    if test "$answer[-1]" = files
        __fish_complete_path (commandline -ct)
        return
    end
    set -e answer[-1]
    printf '%s\n' $answer
end
complete -c patlasctl -f -a '(__patlasctl_complete)'
)";

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
