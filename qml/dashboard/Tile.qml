// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A number, what it is, what it means, and how it came to be.
Card {
    id: root

    required property int index
    required property string title
    required property string value
    required property string detail
    required property int tone
    required property SeriesSet trend
    required property int span
    required property bool paused
    required property bool showsTrend

    implicitHeight: Theme.px(106)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2, %3").arg(root.title).arg(root.value).arg(root.detail)

    TrendLine {
        visible: root.showsTrend
        anchors {
            right: parent.right
            top: parent.top
        }
        width: Math.round(parent.width * 0.36)
        height: Theme.px(24)
        series: root.trend
        spanMs: root.span
        paused: root.paused
    }
    Column {
        width: parent.width

        SmallText {
            width: root.showsTrend ? Math.round(parent.width * 0.62) : parent.width
            height: Theme.bodyLine
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: root.value
            font: Theme.page
            line: Theme.pageLine
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body.pixelSize
            Accessible.ignored: true
        }
        SmallText {
            width: parent.width
            height: Theme.bodyLine
            text: root.detail
            color: root.tone === TileModel.Good ? Theme.ok : root.tone === TileModel.Warning ? Theme.warn : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
