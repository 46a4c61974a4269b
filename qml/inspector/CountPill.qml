// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! How many events of a stream are shown, how many there are, and how many had to go.
Rectangle {
    id: root

    required property CaptureModel rows
    //! As much as fits into it is said: all, how many are shown, or nothing.
    required property real room
    readonly property string shownText: root.count(root.rows.count)
    readonly property string counts: {
        const held = root.count(root.rows.captured - root.rows.dropped);
        const shown = root.rows.filter !== "" ? qsTr("%1 of %2").arg(root.shownText).arg(held) : held;
        return root.rows.dropped > 0 ? qsTr("%1 · %2 dropped").arg(shown).arg(root.count(root.rows.dropped)) : shown;
    }

    function count(number: real): string {
        return Number(number).toLocaleString(Qt.locale(), "f", 0);
    }

    function fits(metrics: TextMetrics): bool {
        return metrics.advanceWidth + 2 * Theme.gapMedium <= root.room;
    }

    implicitWidth: number.implicitWidth + Theme.gapMedium
    implicitHeight: number.implicitHeight + Theme.gapTiny
    visible: number.text !== ""
    radius: Theme.radius / 2
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    TextMetrics {
        id: all

        font: Theme.tiny
        text: root.counts
    }
    TextMetrics {
        id: few

        font: Theme.tiny
        text: root.shownText
    }
    SmallText {
        id: number

        anchors.centerIn: parent
        text: root.fits(all) ? root.counts : root.fits(few) ? root.shownText : ""
        font: Theme.tiny
        Accessible.ignored: true
    }
}
