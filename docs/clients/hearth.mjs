// SPDX-License-Identifier: MIT
// A client of Hearth's wire protocol, version 1, for Node 18 and later. Made to be copied; README.md tells how to use it.
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import * as msgpack from '@msgpack/msgpack';
import WebSocket from 'ws';

const codecs = { json: { encode: JSON.stringify, decode: data => JSON.parse(data) }, msgpack };
const logged = /^(room\.create|message\..+|reaction\..+|feed\.publish)$/; // sent twice with one id they happen once
const signInCodes = [4001, 4002, 4003, 4010, 'unauthenticated'];
const offline = { type: 'error', code: 'offline', message: 'no connection', retry_after_ms: 0 };
const newId = () => randomBytes(16).toString('hex');
const failure = ({ code, message, retry_after_ms }) => Object.assign(new Error(`${code}: ${message}`), { code, retry_after_ms });

// POST, or GET without a body, of /api/v1/…: the JSON of the answer, or an error with the server's `code`.
export async function api(url, endpoint, body, token) {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const response = await fetch(new URL(`/api/v1/${endpoint}`, url.replace(/^ws/, 'http')),
        { method: body ? 'POST' : 'GET', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(10000) });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) return answer;
    throw failure({ code: 'internal', ...answer, retry_after_ms: 1000 * response.headers.get('retry-after') || 0 });
}

export class HearthClient extends EventEmitter {
    online = false;
    rooms = new Map(); // id → Room; its last_seq is that of the last event that was handed out
    #life = new AbortController(); // aborted with the reason why the client does not come back
    #waiting = new Map(); // id of a command → what takes its answer
    #typed = new Map(); // room → when it was last told of typing
    #lastLogged = Promise.resolve(); #epoch; #running; #socket; #syncing;

    constructor({ url, token, encoding = 'json', pingAfterMs = 15000, patienceMs = 10000 }) {
        Object.assign(super(), { url, token, encoding, codec: codecs[encoding], pingAfterMs, patienceMs });
    }

    // Resolves once all is up to date. From then on the client comes back by itself, until 'closed'.
    async connect() {
        const { signal } = this.#life;
        this.#running ??= this.#run(signal);
        if (!this.online) await once(this, 'online', { signal }).catch(() => { throw signal.reason; });
    }

    close() {
        this.#life.abort(failure({ code: 'closed', message: 'by wish' }));
        this.#socket?.close(1000);
        return this.#running;
    }

    // Resolves to the ack, rejects with an error that has a `code`. Logged commands keep their order and take as many
    // connections as they need; anything else fails with `offline` when the connection is not there, or ends.
    async ask(type, fields) {
        const frame = { type, id: newId(), ...fields };
        // Two things that the server answers to no id, so that the frame would block those after it.
        if (/\p{Surrogate}/u.test(Object.values(frame))) throw failure({ code: 'bad_request', message: 'half a character' });
        if (Buffer.byteLength(this.codec.encode(frame)) > 256 * 1024) throw failure({ code: 'too_large', message: 'the frame' });
        if (!logged.test(type)) return this.#answer(frame, false);
        return (this.#lastLogged = this.#lastLogged.catch(() => {}).then(() => this.#answer(frame, true)));
    }

    // For every key pressed: the room is told at most once a second. When they rest: ask('typing.stop', { room }).
    typing(room) {
        if (performance.now() < this.#typed.get(room) + 1000) return;
        this.#typed.set(room, performance.now());
        this.ask('typing.start', { room }).catch(() => {}); // only a hint
    }

    async #run(signal) {
        for (let attempt = 0; !signal.aborted; attempt++) {
            const { code, reason, opened } = await this.#session();
            if (this.online) attempt = 0;
            this.online = false;
            for (const take of this.#waiting.values()) take(offline);
            this.#waiting.clear();
            // A WebSocket that did not open does not say why; HTTP does.
            const refusal = opened ? {} : await api(this.url, 'session', undefined, this.token).catch(error => error);
            const mustSignIn = signInCodes.includes(code) || signInCodes.includes(refusal.code);
            if (mustSignIn) this.#life.abort(failure({ code: 'unauthenticated', message: `sign in again (${code})` }));
            if (signal.aborted) break;
            const wait = Math.max(Math.random() * Math.min(30000, 500 * 2 ** attempt), refusal.retry_after_ms ?? 0);
            this.emit('offline', { code, reason, retry_in_ms: Math.round(wait) });
            await sleep(wait, null, { signal }).catch(() => {}); // close() ends it
        }
        this.emit('closed', signal.reason);
    }

    // One connection, from its handshake to its end.
    #session() {
        const socket = this.#socket = new WebSocket(this.url, `hearth.v1.${this.encoding}`,
            { headers: { Authorization: `Bearer ${this.token}` }, handshakeTimeout: 10000 });
        const watchSilence = () => [
            setTimeout(() => this.#send({ type: 'ping', id: newId() }), this.pingAfterMs),
            setTimeout(() => socket.terminate(), this.pingAfterMs + this.patienceMs)];
        let reason = '', watches = [];
        socket.on('error', error => { reason = error.message; }).on('close', () => watches.forEach(clearTimeout));
        socket.on('open', () => { watches = watchSilence(); });
        socket.on('message', () => watches.forEach(timer => timer.refresh()));
        socket.on('message', data => this.#receive(this.codec.decode(data)));
        return new Promise(resolve => socket.on('close', code => resolve({ code, reason, opened: watches.length > 0 })));
    }

    #send(frame, take = () => {}) {
        this.#waiting.set(frame.id, take);
        this.#socket.send(this.codec.encode(frame));
    }

    async #answer(frame, lasting) {
        for (;;) {
            if (lasting) await this.connect();
            const answer = this.online ? await new Promise(resolve => this.#send(frame, resolve)) : offline;
            if (answer.type !== 'error') return answer;
            if (answer.retry_after_ms === undefined || (answer === offline && !lasting)) throw failure(answer);
            await sleep(answer.retry_after_ms);
        }
    }

    #receive(frame) {
        const { type, ref, room, seq } = frame;
        this.#waiting.get(ref)?.(frame);
        this.#waiting.delete(ref);
        const ahead = seq - this.rooms.get(room)?.last_seq; // not a number where it is no event of a room's log
        if (ahead > 1 && !this.#syncing) this.#sync(); // then this one comes again, after those that are missing
        if (ahead < 1 || ahead > 1) return;
        if (ahead === 1) this.rooms.get(room).last_seq = seq;
        const told = type === 'welcome' ? frame.rooms : type === 'room.added' ? [room] : [];
        for (const one of told) this.rooms.set(one.id, { ...one, last_seq: this.rooms.get(one.id)?.last_seq ?? one.last_seq });
        if (type === 'room.removed') this.rooms.delete(room);
        if (type === 'welcome') { this.welcome = frame; this.#sync(); }
        this.emit(type === 'error' ? 'refused' : type, frame); // an 'error' that nobody listens for would be thrown
    }

    // What was missed comes next, in its order, and then the answer.
    #sync() {
        this.#syncing = true;
        const rooms = Object.fromEntries([...this.rooms].map(([id, room]) => [id, room.last_seq]));
        this.#send({ type: 'sync', id: newId(), epoch: this.#epoch ?? this.welcome.epoch, rooms }, answer => {
            if (answer.type === 'error') return this.#socket.terminate();
            this.#syncing = false;
            this.#epoch = this.welcome.epoch;
            if (!this.online) { this.online = true; this.emit('online', this.welcome); }
            for (const [id, { to, complete, gone }] of Object.entries(answer.rooms)) {
                if (!complete && this.rooms.has(id)) this.rooms.get(id).last_seq = to;
                if (gone) this.#receive({ type: 'room.removed', room: id });
                else if (!complete) this.emit('stale', { room: id });
            }
        });
    }
}
