// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/FrameListModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! What a person sent to a source, and the templates that they saved for it. It may let somebody
//! in, as first frames do: whoever keeps it does so where secrets are kept.
class SourceFrames : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SourceTab")
    //! The newest first, each of them once.
    Q_PROPERTY(hearth::app::FrameListModel *sent READ sent CONSTANT)
    //! In the order of their names.
    Q_PROPERTY(hearth::app::FrameListModel *templates READ templates CONSTANT)
    //! What becomes of them that is not what one would expect, as a sentence; empty: nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    static constexpr std::size_t mostSent = 50;
    static constexpr std::size_t mostTemplates = 50;
    static constexpr qsizetype longestTemplate = 16 * 1024; //!< characters
    //! Of what was sent, as much is written down for another run.
    static constexpr qsizetype mostKept = 32 * 1024; //!< characters

    using QObject::QObject;

    [[nodiscard]] FrameListModel *sent() { return &m_sent; }

    [[nodiscard]] FrameListModel *templates() { return &m_templates; }

    [[nodiscard]] QString notice() const { return m_notice; }

    //! The number that {{n}} stands for next.
    [[nodiscard]] qint64 next() const { return m_counted + 1; }

    //! It was sent; with {{n}} in it the next number follows.
    void remember(const WrittenFrame &frame, bool isCounted);
    //! In the place of the one with this name. Why it can't be, as a sentence; empty: it is saved.
    Q_INVOKABLE QString saveTemplate(const QString &name, const QString &text, int form);
    Q_INVOKABLE void removeTemplate(int row);
    //! All that was sent.
    Q_INVOKABLE void forgetSent();

    //! Empty where there is nothing to keep.
    [[nodiscard]] QString toJson() const;
    //! What toJson() wrote, behind what is here already; what can't be read is left out.
    void restore(const QString &json);
    void setNotice(const QString &notice);

Q_SIGNALS:
    void noticeChanged();
    //! There is something to keep.
    void edited();

private:
    void addTemplate(const WrittenFrame &frame);

    FrameListModel m_sent;
    FrameListModel m_templates;
    qint64 m_counted = 0;
    QString m_notice;
};

} // namespace hearth::app
