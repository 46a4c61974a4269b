# SPDX-License-Identifier: MIT
"""Ports for the servers of tests that are told theirs."""
import random
import socket


def free_port():
    """Below the range of outgoing connections: one that dials a port of that range while nobody listens may meet itself."""
    while True:
        port = random.randrange(15000, 30000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                pass
