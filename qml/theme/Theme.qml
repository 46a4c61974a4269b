// SPDX-License-Identifier: MIT
pragma Singleton
import QtQuick

//! Every colour, size, duration and font. The family is the application's font, so that its fallbacks for emoji and
//! other scripts hold here too.
QtObject {
    id: root

    property bool dark: false
    property bool reducedMotion: false
    //! Rows and messages stand closer.
    property bool compact: false
    //! Text and whatever holds text grow by it; gaps stay on the grid.
    property real textScale: 1

    readonly property color background: root.dark ? "#171513" : "#fbfaf9"
    readonly property color surface: root.dark ? "#1f1c1a" : "#ffffff"
    readonly property color sunken: root.dark ? "#141210" : "#f4f2f0"
    readonly property color line: root.dark ? "#34302c" : "#e6e2de"
    readonly property color text: root.dark ? "#f2ede8" : "#1f1b18"
    readonly property color muted: root.dark ? "#a89f97" : "#6f665f"
    readonly property color accent: root.dark ? "#ff8a52" : "#c2410c"
    readonly property color accentPressed: root.dark ? "#ffa274" : "#a8380a"
    readonly property color accentText: root.dark ? "#1b0f08" : "#ffffff"
    readonly property color accentSoft: root.dark ? "#3a2418" : "#fdeee6"
    readonly property color ok: root.dark ? "#4cc38a" : "#1d7a4e"
    readonly property color warn: root.dark ? "#f0b429" : "#8f5c00"
    readonly property color bad: root.dark ? "#ff7b7b" : "#c42b30"
    readonly property color badPressed: root.dark ? "#ff9595" : "#a82226"
    readonly property color badText: root.dark ? "#1b0f08" : "#ffffff"
    //! Code, and what somebody is called in it.
    readonly property color codeKeyword: root.dark ? "#b692f6" : "#7a45c0"
    readonly property color codeString: root.dark ? "#4cc38a" : "#1d7a4e"
    readonly property color codeNumber: root.dark ? "#6aa9f0" : "#2563a8"
    readonly property color codeName: root.dark ? "#f0b429" : "#8f5c00"
    //! Of rules for rows of events: none like what marks a choice.
    readonly property list<color> highlightColors: [
        root.seriesColors[4], root.seriesColors[5], root.seriesColors[6], root.seriesColors[3], root.seriesColors[2], root.seriesColors[7]
    ]
    //! Of types of events, below EventTableModel.typeColors.
    readonly property list<color> typeColors: [root.codeNumber, root.codeKeyword, root.codeString, root.codeName]
    readonly property color clear: "transparent"
    readonly property color scrim: root.dark ? "#99000000" : "#591f1b18"
    readonly property color shadow: root.dark ? "#0a000000" : "#021f1b18"
    //! Under a QR code, which cameras want dark on light.
    readonly property color codePaper: "#ffffff"
    readonly property color skeleton: root.dark ? "#2a2623" : "#ece8e4"

    //! Of charts: told apart by hue and lightness, and readable as a line on a surface.
    readonly property list<color> seriesColors: root.dark ? root.darkSeries : root.lightSeries
    readonly property list<color> darkSeries: ["#ff8a52", "#6aa9f0", "#4cc38a", "#b692f6", "#f0b429", "#4fc4cf", "#f288b8", "#b3bd5a"]
    readonly property list<color> lightSeries: ["#d9541e", "#2563a8", "#1d7a4e", "#7a45c0", "#a06b00", "#0e7c86", "#c0427f", "#6b7326"]
    //! Seen on surfaces and on whatever a chart fills.
    readonly property color chartGrid: root.dark ? "#26ffffff" : "#1f1f1b18"

    readonly property color avatarText: "#ffffff"
    readonly property list<color> avatarColors: [
        "#8a56cf", "#1f8556", "#2a6fbf", "#a0643a", "#c0427f", "#0e7c86", "#6b7326", "#b8502f"
    ]

    readonly property font body: Qt.font({ pixelSize: root.px(14) })
    readonly property font bodyStrong: Qt.font({ pixelSize: root.px(14), weight: Font.DemiBold })
    readonly property font small: Qt.font({ pixelSize: root.px(12) })
    readonly property font tiny: Qt.font({ pixelSize: root.px(11) })
    readonly property font smallStrong: Qt.font({ pixelSize: root.px(12), weight: Font.DemiBold })
    readonly property font caption: Qt.font({
        pixelSize: root.px(11), weight: Font.DemiBold, letterSpacing: 0.6, capitalization: Font.AllUppercase
    })
    readonly property font detail: Qt.font({ pixelSize: root.px(13) })
    readonly property font detailStrong: Qt.font({ pixelSize: root.px(13), weight: Font.DemiBold })
    readonly property font title: Qt.font({ pixelSize: root.px(16), weight: Font.Bold })
    readonly property font page: Qt.font({ pixelSize: root.px(24), weight: Font.Bold })
    // A heart is a black sign in other fonts.
    readonly property font emojiText: Qt.font({ family: "Noto Color Emoji", pixelSize: root.px(14) })
    readonly property font emojiSmall: Qt.font({ family: "Noto Color Emoji", pixelSize: root.px(20) })
    readonly property font emoji: Qt.font({ pixelSize: root.px(32) })
    readonly property font code: Qt.font({ family: "JetBrains Mono", pixelSize: root.px(13) })
    readonly property font codeCell: Qt.font({ family: "JetBrains Mono", pixelSize: root.px(12) })
    readonly property font codeSmall: Qt.font({ family: "JetBrains Mono", pixelSize: root.px(11) })

    readonly property int bodyLine: root.px(20)
    readonly property int smallLine: root.px(16)
    readonly property int emojiLine: root.px(44)
    readonly property int titleLine: root.px(24)
    readonly property int pageLine: root.px(32)

    readonly property int radius: 8
    readonly property int cardRadius: 12
    readonly property int hairline: 1
    readonly property int focusWidth: 2

    readonly property int gapTiny: 4
    readonly property int gap: 8
    readonly property int gapMedium: 12
    readonly property int gapLarge: 16
    readonly property int gapPage: 20
    readonly property int gapHuge: 32

    readonly property int rowHeight: root.px(root.compact ? 28 : 32)
    readonly property int controlHeight: root.px(36)
    readonly property int headerHeight: root.px(56)
    readonly property int railWidth: root.px(60)
    readonly property int tileSize: root.px(40)
    readonly property int logoSize: root.px(36)
    readonly property int iconSize: root.px(20)
    readonly property int iconSmall: root.px(16)
    readonly property int sidebarWidth: root.px(264)
    readonly property int membersWidth: root.px(232)
    readonly property int feedsWidth: root.px(232)
    readonly property int settingsListWidth: root.px(232)
    readonly property int searchWidth: root.px(320)
    readonly property int cardWidth: root.px(440)
    readonly property int waysWidth: root.px(920)
    readonly property int dialogWidth: root.px(520)
    readonly property int pageWidth: root.px(760)
    readonly property int menuWidth: root.px(216)
    readonly property int avatarLarge: root.px(36)
    readonly property int avatarMedium: root.px(24)
    readonly property int avatarSmall: root.px(22)
    //! Above a message that begins a group, within its box, and within that of each further one.
    readonly property int groupGap: root.compact ? 2 : root.gap
    readonly property int groupInset: root.compact ? 2 : root.gap - 2
    readonly property int messageInset: root.compact ? 0 : 2
    //! Above and below a line between messages.
    readonly property int headingGap: root.compact ? root.gapTiny : root.gapMedium
    readonly property int messageIndent: root.avatarLarge + root.gapPage
    readonly property int listIndent: root.px(20)
    readonly property int quoteBar: 3
    readonly property int chipHeight: root.px(26)
    readonly property int barButton: root.px(30)
    readonly property int emojiCell: root.px(36)
    readonly property int pickerColumns: 9
    readonly property int pickerRows: 6
    readonly property int composerLines: 8

    //! Window widths below which the members pane folds and the sidebar becomes a drawer.
    readonly property int membersBreakpoint: root.px(1100)
    readonly property int sidebarBreakpoint: root.px(840)
    //! Width of the settings from which on their list stands beside what it leads to.
    readonly property int settingsBreakpoint: root.px(720)
    //! Width of the dashboard from which on its cards stand in pairs.
    readonly property int dashboardBreakpoint: root.px(880)
    readonly property int dashboardCard: root.px(244)

    readonly property int quick: root.reducedMotion ? 0 : 120
    readonly property int calm: root.reducedMotion ? 0 : 180
    readonly property int toolTipDelay: 600
    //! What was looked for stays lit so long that the eye finds it.
    readonly property int litFor: 1800
    readonly property real litOpacity: 0.22
    //! Behind what is different.
    readonly property real diffOpacity: 0.12
    //! Of a colour behind words in it.
    readonly property real tintOpacity: 0.14
    //! After this, what is still under way says so.
    readonly property int patience: 600
    //! Of messages that come thick and fast so much time is shown at once.
    readonly property int floodPace: 40
    readonly property int typingStep: 320
    readonly property real pendingOpacity: 0.65
    readonly property real disabledOpacity: 0.5

    function px(size: real): int {
        return Math.round(size * root.textScale);
    }

    //! So much of one colour on the other.
    function mix(over: color, under: color, weight: real): color {
        return Qt.rgba(over.r * weight + under.r * (1 - weight), over.g * weight + under.g * (1 - weight), over.b * weight + under.b * (1 - weight), 1);
    }
}
