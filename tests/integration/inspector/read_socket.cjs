// SPDX-License-Identifier: MIT
// read_socket.cjs URL: what Debian's ws gets of a WebSocket, a line each, and how it is closed.
'use strict';
const { WebSocket } = require('ws');

const socket = new WebSocket(process.argv[2]);
socket.on('message', (data, isBinary) => console.log(isBinary ? `binary ${data.toString('hex')}` : `text ${data}`));
socket.on('close', code => console.log(`closed ${code}`));
socket.on('error', error => console.log(`error ${error.message}`));
