// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! The page of those who see to the server.
QtObject {
    id: root

    required property Workshop workshop
    readonly property ServerAdministration administration: root.workshop.session.administration
    readonly property var states: [
        root.onPage("server-people", [], ["Find somebody by name", "5 accounts", "Carol Diaz", "Admin"]),
        root.onPage("server-people-offline", [], ["Find somebody by name"], () => root.workshop.loseConnection()),
        root.onPage("server-people-none", [], ["Nobody has such a name."], () => root.administration.people.rows = []),
        root.onPage("server-people-loading", [], ["Asking the server…"], () => root.load(root.administration.people)),
        root.onPage("server-people-error", [], ["The server refused it", "Try again"], () => root.fail(root.administration.people)),
        root.onPage("server-people-refused", [], ["There has to be one owner"], () => root.refuse(ServerAdministration.People, "There has to be one owner.")),
        root.onPage("server-person-menu", ["menu ListItem Dave Oko"], ["Owner", "Admin", "Member", "Guest"]),
        root.onPage("server-ban", ["menu ListItem Bob Lind", "click MenuItem Ban"], ["Ban Bob Lind?", "Cancel", "Reason, for the audit log"]),
        root.onPage("server-invites", ["click Button Invites"], ["New invite…", "Member · 10 uses left", "Guest · 1 use left"]),
        Object.assign(root.onPage("server-invites-large-text", ["click Button Invites"], ["New invite…"]), { textScale: 2 }),
        root.onPage("server-invites-none", ["click Button Invites"], ["No invite is open."], () => root.administration.invites.rows = []),
        root.onPage("server-new-invite", ["click Button Invites", "click Button New invite…"], ["How many accounts", "Make invite", "Days until it expires"]),
        Object.assign(root.onPage("server-invite-made", ["click Button Invites", "click Button New invite…"], ["The invite is ready", "Copy link", "Done"]), {
            finish: () => root.makeInvite()
        }),
        root.onPage("server-audit", ["click Button Audit"], ["Alice Moor banned Dave Oko", "Alice Moor made an invite"]),
        root.onPage("server-audit-none", ["click Button Audit"], ["Audit log"], () => root.administration.audit.rows = [])
    ]

    function onPage(name, steps, shown, more) {
        return {
            name, page: "server", steps, shown,
            prepare: () => {
                root.workshop.office.beOwner();
                if (more)
                    more();
            }
        };
    }

    function makeInvite() {
        root.administration.linkHint = "Nobody outside of this computer can use it: the server listens on 127.0.0.1 alone.";
        root.administration.newLink = "hearth://192.168.1.20:9473/?key=gaAAA_f_mixcHkt9DFXh8jpod7nA3hQCVaqf4wbUt4E&invite=K7QX-2M9D-HN4T";
    }

    function load(list) {
        list.rows = [];
        list.loaded = false;
        list.loading = true;
    }

    function fail(list) {
        list.rows = [];
        list.loaded = false;
        list.error = "The server refused it. Your role may have changed meanwhile.";
    }

    function refuse(place, error) {
        root.administration.errorPlace = place;
        root.administration.error = error;
    }
}
