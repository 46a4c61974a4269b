# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# hearth's flags and what they take, for bash-completion.

_hearth() {
    # The first line of every completion wants all four.
    # shellcheck disable=SC2034
    local cur prev words cword
    _init_completion || return
    case $prev in
        --profile) _filedir -d ;;
        --inspect | --password-file | --replay | --screenshot) _filedir ;;
        --page) mapfile -t COMPREPLY < <(compgen -W 'chat dashboard feeds inspector connect' -- "$cur") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark system' -- "$cur") ;;
        --language) mapfile -t COMPREPLY < <(compgen -W 'en de es fr' -- "$cur") ;;
        --connect | --serve | --speed | --username) ;;
        *)
            mapfile -t COMPREPLY < <(compgen -W '-h --help -v --version --profile --connect --username --password-file --page
                --inspect --replay --serve --speed --loop --theme --language --hidden --screenshot' -- "$cur")
            ;;
    esac
}

complete -F _hearth hearth
