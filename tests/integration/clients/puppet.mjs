// SPDX-License-Identifier: MIT
// Does with a HearthClient what lines of JSON tell it, { n, call, … }, and answers with lines: { n, value } or { n, error },
// and { event, payload } for whatever the client emits. At the end of its input it closes the client and has to end by itself.
import { createInterface } from 'node:readline';
import { api, HearthClient } from './hearth.mjs';

const tell = line => process.stdout.write(`${JSON.stringify(line)}\n`);
const plain = value => (value instanceof Error ? { code: value.code, message: value.message } : value);

class ToldClient extends HearthClient {
    emit(event, payload) {
        tell({ event, payload: plain(payload) });
        return super.emit(event, payload);
    }
}

let client;
const calls = {
    api: ({ url, endpoint, body, token }) => api(url, endpoint, body, token),
    connect({ url, token, encoding, ping_after_ms: pingAfterMs, patience_ms: patienceMs }) {
        client = new ToldClient({ url, token, encoding, pingAfterMs, patienceMs });
        return client.connect();
    },
    ask: ({ type, fields }) => client.ask(type, fields),
    typing: ({ room }) => client.typing(room),
    seen: () => Object.fromEntries([...client.rooms].map(([id, room]) => [id, room.last_seq])),
    close: () => client.close(),
};

for await (const line of createInterface({ input: process.stdin })) {
    const { n, call, ...what } = JSON.parse(line);
    Promise.resolve(what).then(calls[call]).then(value => tell({ n, value }), error => tell({ n, error: plain(error) }));
}
client?.close();
