// SPDX-License-Identifier: MIT
import QtQuick
import ".."

//! Every page and state of the window that is looked at: what there is before the window comes, what is done in it then
//! (see WindowSteps.h), and the accessible names that have to stand on the screen. `wide` and `narrow` add to that where
//! there is, or is not, room for all panes; `only` is for what exists at one width, `textScale` how large the text is.
QtObject {
    id: root

    property Workshop workshop: Workshop {}
    //! The one that the rest of the properties is about.
    property string current: ""
    property bool isWide: true
    readonly property var states: [].concat(wayIn.states, chat.states, timeline.states, messages.states, reading.states, writing.states,
                                            finding.states, directs.states, rooms.states, people.states, presence.states, server.states, feeds.states,
                                            inspector.states, detail.states, account.states, settings.states, hosting.states, checkup.states, dashboard.states)
    readonly property list<string> names: root.states.map(state => state.name)
    readonly property var state: root.states.find(state => state.name === root.current)
    readonly property var more: (root.isWide ? root.state?.wide : root.state?.narrow) ?? {}
    readonly property bool fits: (root.state?.only ?? "") !== (root.isWide ? "narrow" : "wide")
    readonly property string page: root.state?.page ?? ""
    readonly property list<string> steps: (root.more.steps ?? []).concat(root.state?.steps ?? [])
    readonly property list<string> shown: (root.state?.shown ?? []).concat(root.more.shown ?? [])

    property WayInStates wayIn: WayInStates { workshop: root.workshop }
    property ChatStates chat: ChatStates { workshop: root.workshop }
    property TimelineStates timeline: TimelineStates { workshop: root.workshop }
    property MessageStates messages: MessageStates { workshop: root.workshop }
    property ReadingStates reading: ReadingStates { workshop: root.workshop }
    property WritingStates writing: WritingStates { workshop: root.workshop }
    property FindingStates finding: FindingStates { workshop: root.workshop }
    property DirectStates directs: DirectStates { workshop: root.workshop }
    property RoomStates rooms: RoomStates { workshop: root.workshop }
    property PeopleStates people: PeopleStates { workshop: root.workshop }
    property PresenceStates presence: PresenceStates { workshop: root.workshop }
    property ServerStates server: ServerStates { workshop: root.workshop }
    property FeedStates feeds: FeedStates { workshop: root.workshop }
    property InspectorStates inspector: InspectorStates { workshop: root.workshop }
    property DetailStates detail: DetailStates { workshop: root.workshop }
    property AccountStates account: AccountStates { workshop: root.workshop }
    property SettingsStates settings: SettingsStates { workshop: root.workshop }
    property HostingStates hosting: HostingStates { workshop: root.workshop }
    property DashboardStates dashboard: DashboardStates { workshop: root.workshop }
    property CheckupStates checkup: CheckupStates { workshop: root.workshop; hosting: root.hosting }

    //! Before the window.
    function prepare() {
        if (root.state.textScale)
            root.workshop.settings.appearance.textSize = 100 * root.state.textScale;
        if (root.state.prepare)
            root.state.prepare();
    }

    //! After its steps.
    function finish() {
        if (root.state.finish)
            root.state.finish();
    }

    //! So that a picture can be taken at once.
    function stopMotion() {
        root.workshop.settings.appearance.reducedMotion = true;
    }
}
