# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# hearthd's flags and commands and what they take, for bash-completion.

_hearthd_flags() {
    case $1 in
        '') printf '%s\n' --config --listen --data --tls-cert --tls-key --no-tls --allow-plain-lan --announce --no-announce \
            --registration --auth-timeout --ping-interval --name --threads --rate-limit --max-per-address \
            --max-sessions-per-user --trusted-proxy --allow-origin --retention --no-upgrade-backup --log-format --log-level \
            --print-config --help --version ;;
        'user add') printf '%s\n' --role ;;
        'user ban') printf '%s\n' --reason ;;
        'invite create') printf '%s\n' --uses --expires --role ;;
        'token create') printf '%s\n' --user --role --name --expires ;;
        'token list') printf '%s\n' --user ;;
        'feed create') printf '%s\n' --title --events --days --keyed --private ;;
        'feed retention') printf '%s\n' --events --days ;;
        restore*) printf '%s\n' --keep-sessions ;;
        doctor*) printf '%s\n' --listen ;;
    esac
    if [[ -n $1 ]]; then printf '%s\n' --data --json --help; fi
}

_hearthd_verbs() {
    case $1 in
        '') printf '%s\n' user invite token room feed backup restore retention status doctor ;;
        user) printf '%s\n' list add set-role ban unban set-password delete ;;
        invite) printf '%s\n' create list revoke ;;
        token) printf '%s\n' create list revoke ;;
        room) printf '%s\n' list set-owner delete ;;
        feed) printf '%s\n' list create retention delete ;;
    esac
}

_hearthd() {
    local cur prev words cword
    _init_completion || return
    # Flags come behind the words of a command.
    local command=''
    if ((cword > 1)) && [[ ${words[1]} != -* ]]; then
        command=${words[1]}
        if ((cword > 2)) && [[ ${words[2]} != -* ]]; then command+=" ${words[2]}"; fi
    fi
    case $prev in
        --data) _filedir -d && return ;;
        --config | --tls-cert | --tls-key) _filedir && return ;;
        --registration) mapfile -t COMPREPLY < <(compgen -W 'open invite closed' -- "$cur") && return ;;
        --log-format) mapfile -t COMPREPLY < <(compgen -W 'json text' -- "$cur") && return ;;
        --log-level) mapfile -t COMPREPLY < <(compgen -W 'debug info warning' -- "$cur") && return ;;
        --role) mapfile -t COMPREPLY < <(compgen -W 'owner admin member guest publisher' -- "$cur") && return ;;
        backup | restore) if ((cword == 2)) && [[ $cur != -* ]]; then _filedir && return; fi ;;
    esac
    if [[ $command == 'user set-role' ]] && ((cword == 4)); then
        mapfile -t COMPREPLY < <(compgen -W 'owner admin member guest publisher' -- "$cur")
    elif [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_hearthd_flags "$command")" -- "$cur")
    elif ((cword <= 2)); then
        mapfile -t COMPREPLY < <(compgen -W "$(_hearthd_verbs "$command")" -- "$cur")
    fi
}

complete -F _hearthd hearthd
