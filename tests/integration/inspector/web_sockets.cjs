// SPDX-License-Identifier: MIT
// web_sockets.cjs: WebSockets of Debian's ws on a free port of loopback, which is printed. What they do stands in the path.
'use strict';
const { WebSocketServer, WebSocket } = require('ws');

const tick = n => JSON.stringify({ type: 'tick', n });
const behaviours = {
    echo: socket => socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary })),
    // To everybody who is at it.
    broadcast: (socket, query, all) => {
        socket.on('message', data => all.forEach(other => other.readyState === WebSocket.OPEN && other.send(data.toString())));
    },
    headers: (socket, query, all, request) => {
        socket.send(JSON.stringify({ type: 'headers', ...request.headers }));
        behaviours.echo(socket);
    },
    close: (socket, query) => {
        socket.send(tick(1));
        socket.close(Number(query.get('code')), query.get('reason') || '');
    },
    drop: socket => socket.send(tick(1), () => socket.terminate()),
    flood: (socket, query) => {
        const count = Number(query.get('count'));
        for (let n = 1; n <= count; ++n) socket.send(JSON.stringify({ type: 'tick', n, filling: 'x'.repeat(170) }));
        socket.send(JSON.stringify({ type: 'last' }));
    },
    // So many a second, until it is closed.
    rate: (socket, query) => {
        const each = Number(query.get('each')) / 100;
        let n = 0;
        const timer = setInterval(() => {
            for (let sent = 0; sent < each; ++sent) socket.send(tick(++n));
        }, 10);
        socket.on('close', () => clearInterval(timer));
    },
    large: (socket, query) => {
        socket.send(tick(1));
        socket.send('x'.repeat(Number(query.get('bytes'))));
    },
};

const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    handleProtocols: protocols => (protocols.has('tea.v1') ? 'tea.v1' : false),
    verifyClient: ({ req }, answer) => (req.url.startsWith('/refuse') ? answer(false, 403, 'Forbidden') : answer(true)),
});
server.on('connection', (socket, request) => {
    const url = new URL(request.url, 'ws://127.0.0.1');
    socket.on('error', () => {});
    behaviours[url.pathname.slice(1)](socket, url.searchParams, server.clients, request);
});
server.on('listening', () => console.log(server.address().port));
