#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""under_unit.py UNIT COMMAND…: runs the command under the filters of system calls that the unit asks systemd for, made the
way systemd makes them. What the list forbids ends the command with SIGSYS here, where the unit would answer EPERM: nothing
that hearthd does is to need it, not even where it would go on without."""
import ctypes
import os
import re
import socket
import subprocess
import sys

ALLOW, KILL, EPERM = 0x7FFF0000, 0x80000000, 0x00050001
EAFNOSUPPORT = 0x00050000 | 97
EQUAL, GREATER, MASKED_EQUAL = 4, 6, 7
NOBODY = 65534
PROT_WRITE, PROT_EXEC, SHM_EXEC = 2, 4, 0o100000


class Compare(ctypes.Structure):
    _fields_ = [("arg", ctypes.c_uint), ("op", ctypes.c_int), ("first", ctypes.c_uint64), ("second", ctypes.c_uint64)]


class Filter:
    """One of libseccomp's; all that are loaded hold."""
    library = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    library.seccomp_init.restype = ctypes.c_void_p

    def __init__(self, otherwise):
        self.context = ctypes.c_void_p(self.library.seccomp_init(ctypes.c_uint32(otherwise)))
        if not self.context:
            sys.exit("no filter")

    def rule(self, action, call, *compares):
        """Calls that this machine's kind does not have are passed over, as systemd does."""
        number = self.library.seccomp_syscall_resolve_name(call.encode())
        if number < 0:
            return
        array = (Compare * len(compares))(*compares)
        done = self.library.seccomp_rule_add_array(self.context, ctypes.c_uint32(action), number, len(compares), array)
        if done != 0:
            sys.exit(f"no rule for {call}: {os.strerror(-done)}")

    def load(self):
        done = self.library.seccomp_load(self.context)
        if done != 0:
            sys.exit(f"the filter can't be loaded: {os.strerror(-done)}")


def settings(unit, name):
    with open(unit, encoding="utf-8") as lines:
        return re.findall(rf"^{name}=(.*)$", lines.read(), re.MULTILINE)


def calls_of(word):
    """Of a set, such as @system-service, all that is in it and in the sets in it; else the call itself."""
    if not word.startswith("@"):
        return {word}
    said = subprocess.run(["systemd-analyze", "--no-pager", "syscall-filter", word], check=True, capture_output=True, text=True)
    found = set()
    for line in said.stdout.splitlines()[1:]:
        inner = line.strip()
        if inner and not inner.startswith("#"):
            found |= calls_of(inner)
    return found


def allowed_calls(unit):
    allowed = set()
    for line in settings(unit, "SystemCallFilter"):
        names = set().union(*(calls_of(word) for word in line.lstrip("~").split()))
        allowed = allowed - names if line.startswith("~") else allowed | names
    return allowed | calls_of("@default")


def no_new_code():
    """What MemoryDenyWriteExecute= stands for."""
    made = Filter(ALLOW)
    writable_code = PROT_WRITE | PROT_EXEC
    made.rule(EPERM, "mmap", Compare(2, MASKED_EQUAL, writable_code, writable_code))
    for call in ("mprotect", "pkey_mprotect"):
        made.rule(EPERM, call, Compare(2, MASKED_EQUAL, PROT_EXEC, PROT_EXEC))
    made.rule(EPERM, "shmat", Compare(2, MASKED_EQUAL, SHM_EXEC, SHM_EXEC))
    return made


def only_families(names):
    """What RestrictAddressFamilies= stands for."""
    made = Filter(ALLOW)
    numbers = {getattr(socket, name) for name in names}
    # A rule has room for one comparison of an argument.
    for number in range(64):
        if number not in numbers:
            made.rule(EAFNOSUPPORT, "socket", Compare(0, EQUAL, number, 0))
    made.rule(EAFNOSUPPORT, "socket", Compare(0, GREATER, 63, 0))
    return made


def become_nobody():
    """What DynamicUser= stands for. SQLite, for one, makes other calls for root."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def main():
    unit, command = sys.argv[1], sys.argv[2:]
    # While its folder can be entered.
    program = os.open(command[0], os.O_RDONLY)
    allowed = allowed_calls(unit)
    if settings(unit, "MemoryDenyWriteExecute") != ["yes"] or not {"read", "socket", "clone3"} <= allowed:
        sys.exit(f"{unit} has not the filters that this is for")
    last = Filter(KILL)
    for call in sorted(allowed):
        last.rule(ALLOW, call)
    become_nobody()
    only_families(" ".join(settings(unit, "RestrictAddressFamilies")).split()).load()
    no_new_code().load()
    last.load()
    os.execve(program, command, os.environ)


if __name__ == "__main__":
    main()
