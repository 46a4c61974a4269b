// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! Why can't they see me? What was found about the server on this computer.
QtObject {
    id: root

    required property Workshop workshop
    required property HostingStates hosting
    readonly property var wide: { "steps": root.hosting.opened.concat(["click Button Why can't they see me?"]) }
    //! There the button is further down.
    readonly property var narrow: { "steps": root.hosting.opened.concat(["press Tab", "press Tab", "press Tab", "press Return"]) }
    readonly property var states: [
        {
            name: "checkup-running", page: "connect", prepare: () => root.begin({ state: HostCheckup.Running }), wide: root.wide, narrow: root.narrow,
            shown: ["Why can't they see me?", "Looking at the server"]
        },
        {
            name: "checkup-well", page: "connect",
            prepare: () => root.begin({ state: HostCheckup.Done, worst: HostCheckup.Ok, headline: "All is well on this computer.", rows: root.well }),
            wide: root.wide, narrow: root.narrow, shown: ["All is well", "The port", "Copy as text", "Check again"]
        },
        {
            name: "checkup-problems", page: "connect",
            prepare: () => root.begin({ state: HostCheckup.Done, worst: HostCheckup.Problem, headline: "One problem was found.", rows: root.bad.concat(root.well) }),
            wide: root.wide, narrow: root.narrow, shown: ["One problem was found.", "Firewall", "Check again"]
        },
        {
            name: "checkup-failed", page: "connect",
            prepare: () => root.begin({ state: HostCheckup.Failed, failure: "This computer could not be looked at: hearthd: doctor is not known here; --help lists what is" }),
            wide: root.wide, narrow: root.narrow, shown: ["could not be looked at", "Check again"]
        },
        {
            name: "checkup-not-running", page: "connect", prepare: () => root.beginStopped(),
            narrow: { steps: ["click Button The server on this computer"] }, steps: root.hosting.opened.concat(["click Button Look for the cause"]),
            shown: ["Why doesn't it run?", "2 problems were found.", "can't be listened to"]
        }
    ]
    readonly property var bad: [
        root.row("Firewall", HostCheckup.Problem, "ufw is on and turns away who connects to port 9473.", "sudo ufw allow 9473/tcp"),
        root.row("Being found by itself", HostCheckup.Warning,
                 "Avahi does not run, so nobody finds the server by itself; by its address or a link they do.",
                 "sudo apt install avahi-daemon, or sudo systemctl start avahi-daemon."),
        root.row("Clock", HostCheckup.Unknown,
                 "The clock says 2026-05-01T09:00:00Z; whether the network sets it can't be asked: there is no system bus.",
                 "Compare it with another clock; timedatectl may tell more.")
    ]
    readonly property var stopped: [
        root.row("The server", HostCheckup.Problem, "No server runs over this data, so nobody can connect.", "Start hearthd, then look again."),
        root.row("The port", HostCheckup.Problem, "0.0.0.0:9473 can't be listened to: The bound address is already in use.",
                 "ss -ltnp shows who has the port; end that program, or take another port with --listen.")
    ]
    readonly property var well: [
        root.row("The server", HostCheckup.Ok, "The server runs, as process 4711.", ""),
        root.row("This computer's network", HostCheckup.Ok, "This computer is at 192.168.1.20 on wlan0.", ""),
        root.row("The port", HostCheckup.Ok, "The server listens at 0.0.0.0:9473.", ""),
        root.row("Reachability", HostCheckup.Ok, "The server answers at 192.168.1.20, asked from this computer.", ""),
        root.row("Certificate", HostCheckup.Ok, "The certificate is good until 2036-04-28, for localhost, workbench, workbench.local.", ""),
        root.row("Disk", HostCheckup.Ok, "48211 MB are free where the data is.", "")
    ]

    function row(title, verdict, sentence, nextStep) {
        return { title: title, verdict: verdict, sentence: sentence, nextStep: nextStep };
    }

    function beginStopped() {
        root.hosting.begin({
            state: HostedServer.Failed, portTaken: true, people: [], log: "",
            problem: "Another program uses port 9473 of this computer."
        });
        Object.assign(root.workshop.hosting.checkup, {
            state: HostCheckup.Done, worst: HostCheckup.Problem, headline: "2 problems were found.", rows: root.stopped.concat(root.well.slice(-1))
        });
    }

    function begin(values) {
        root.hosting.begin({ state: HostedServer.Running, people: [] });
        Object.assign(root.workshop.hosting.checkup, values);
    }
}
