// SPDX-License-Identifier: MIT
// A client of the wire protocol that shares no code with Hearth: what somebody else would write from the document.
// As a program: client.cjs --url ws://… --username NAME --password-file F --say TEXT --expect TEXT [--room general]
// or with --count TEXT, which prints how often TEXT stands in the room
'use strict';
const fs = require('fs');
const http = require('http');
const crypto = require('crypto');
const WebSocket = require('ws');

const patience = 10000;

// POST (or GET without a body) of /api/v1/…; resolves to { status, body }.
function api(url, endpoint, body, token) {
    const address = new URL(`/api/v1/${endpoint}`, url.replace(/^ws/, 'http'));
    return new Promise((resolve, reject) => {
        const headers = { 'Content-Type': 'application/json' };
        if (token) headers.Authorization = `Bearer ${token}`;
        const request = http.request(address, { method: body === undefined ? 'GET' : 'POST', headers }, response => {
            let text = '';
            response.setEncoding('utf8').on('data', part => { text += part; });
            response.on('end', () => resolve({ status: response.statusCode, body: text ? JSON.parse(text) : null }));
        });
        request.on('error', reject);
        request.end(body === undefined ? undefined : JSON.stringify(body));
    });
}

class Client {
    constructor(url, token, { bearer = true } = {}) {
        this.frames = [];       // everything that has come and was not taken by next()
        this.watchers = [];
        this.closed = new Promise(resolve => { this.onClosed = resolve; });
        this.refused = new Promise(resolve => { this.onRefused = resolve; });
        const headers = bearer && token ? { Authorization: `Bearer ${token}` } : {};
        this.socket = new WebSocket(url, ['hearth.v1.json'], { headers });
        this.opened = new Promise((resolve, reject) => { this.socket.on('open', resolve).on('error', reject); });
        this.opened.catch(() => {});
        this.socket.on('unexpected-response', (request, response) => { this.onRefused(response.statusCode); request.destroy(); });
        this.socket.on('message', data => this.onFrame(JSON.parse(data.toString())));
        this.socket.on('close', code => this.onClosed(code));
    }

    static async connect(url, token, options) {
        const client = new Client(url, token, options);
        await client.opened;
        if (options && options.bearer === false) client.send({ type: 'auth', token });
        client.welcome = await client.next(frame => frame.type === 'welcome');
        return client;
    }

    onFrame(frame) {
        const index = this.watchers.findIndex(watcher => watcher.matches(frame));
        if (index < 0) this.frames.push(frame);
        else this.watchers.splice(index, 1)[0].resolve(frame);
    }

    // The first frame that matches, of those that came and of those to come; it is taken out.
    next(matches, what = matches.toString()) {
        const index = this.frames.findIndex(matches);
        if (index >= 0) return Promise.resolve(this.frames.splice(index, 1)[0]);
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`nothing came that is ${what}`)), patience);
            this.watchers.push({ matches, resolve: frame => { clearTimeout(timer); resolve(frame); } });
        });
    }

    send(frame) {
        const sent = { id: crypto.randomBytes(16).toString('hex'), ...frame };
        this.socket.send(JSON.stringify(sent));
        return sent.id;
    }

    // Sends a command; resolves to the frame that answers it, be it ack, pong or error.
    ask(frame) {
        const id = this.send(frame);
        return this.next(answer => answer.ref === id, `the answer to ${frame.type}`);
    }

    room(name) { return this.welcome.rooms.find(room => room.name === name); }

    close() { this.socket.close(1000); return this.closed; }
}

async function signIn(url, username, password) {
    const { status, body } = await api(url, 'login', { username, password });
    if (status !== 200) throw new Error(`login: ${status} ${body && body.message}`);
    return body.token;
}

// Joins, is seen typing, says something, and waits to be answered.
async function sayAndExpect({ url, username, 'password-file': file, say, expect, room = 'general' }) {
    const token = await signIn(url, username, fs.readFileSync(file, 'utf8').trim());
    const client = await Client.connect(url, token);
    const known = client.room(room) || (await client.ask({ type: 'room.list' })).rooms.find(r => r.name === room);
    if (!client.room(room)) await client.ask({ type: 'room.join', room: known.id });
    if (say) {
        await client.ask({ type: 'typing.start', room: known.id });
        await new Promise(resolve => { setTimeout(resolve, 1000); });
        const answer = await client.ask({ type: 'message.send', room: known.id, text: say });
        if (answer.type !== 'ack') throw new Error(`message.send: ${answer.code} ${answer.message}`);
    }
    if (expect) {
        await client.next(frame => frame.type === 'message.new' && frame.message.author !== client.welcome.user.id
            && frame.message.text.includes(expect), `a message with "${expect}"`);
    }
    await client.close();
}

// How often somebody said exactly this in the newest page of a room.
async function count({ url, username, 'password-file': file, count: text, room = 'general' }) {
    const token = await signIn(url, username, fs.readFileSync(file, 'utf8').trim());
    const client = await Client.connect(url, token);
    const page = await client.ask({ type: 'history.get', room: client.room(room).id });
    console.log(page.messages.filter(message => message.text === text).length);
    await client.close();
}

function flags(words) {
    const found = {};
    for (let i = 0; i + 1 < words.length; i += 2) found[words[i].replace(/^--/, '')] = words[i + 1];
    return found;
}

module.exports = { api, Client, flags, patience };

if (require.main === module) {
    const wanted = flags(process.argv.slice(2));
    (wanted.count ? count(wanted) : sayAndExpect(wanted)).then(() => process.exit(0), error => {
        console.error(`client: ${error.message}`);
        process.exit(1);
    });
}
