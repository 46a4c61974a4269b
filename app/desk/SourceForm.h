// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceProfile.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

//! A source as a person writes it down: what stands in the fields, and what is wrong there.
class SourceForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a SourceDesk")
    Q_PROPERTY(hearth::app::SourceForm::Kind kind READ kind WRITE setKind NOTIFY changed)
    //! One that says what it is of changes the kind. One without a scheme gets that of the kind.
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QString bearer MEMBER m_bearer NOTIFY changed)
    //! "Name: value", a line each.
    Q_PROPERTY(QString headers MEMBER m_headers NOTIFY changed)
    //! With commas or spaces between them.
    Q_PROPERTY(QString subprotocols MEMBER m_subprotocols NOTIFY changed)
    //! Of text, a line each.
    Q_PROPERTY(QString firstFrames MEMBER m_firstFrames NOTIFY changed)
    //! In seconds; 0: never.
    Q_PROPERTY(QString pingSeconds MEMBER m_pingSeconds NOTIFY changed)
    //! A file is to be played as it came.
    Q_PROPERTY(bool replayed MEMBER m_replayed NOTIFY changed)
    //! It is to be kept for later.
    Q_PROPERTY(bool kept MEMBER m_kept NOTIFY changed)
    //! It is about one that is kept already.
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed)
    //! What to know before it is filled in; empty: nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    //! What is wrong with what stands there, as check() found it, and where.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(hearth::app::SourceForm::Part problemPart READ problemPart NOTIFY problemChanged)

public:
    enum Kind { EventStream, WebSocket, File };
    Q_ENUM(Kind)

    enum Part { Nothing, Address, Headers, Subprotocols, Ping };
    Q_ENUM(Part)

    explicit SourceForm(QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] QString address() const { return m_address; }

    [[nodiscard]] bool isKept() const { return m_kept; }

    [[nodiscard]] bool isEditing() const { return !m_id.isEmpty(); }

    [[nodiscard]] QString notice() const { return m_notice; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] Part problemPart() const { return m_problemPart; }

    void setKind(Kind kind);
    void setAddress(const QString &address);

    //! What stands there as a profile; nothing, and it says why, where something is wrong.
    [[nodiscard]] std::optional<SourceProfile> check();
    //! Shows this one, which is kept; `isComplete` as SourceBook has it.
    void show(const SourceProfile &profile, bool isComplete);
    //! As if nothing had been written.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    [[nodiscard]] QString wholeAddress() const;
    //! Nothing: one of the lines is no header, and that is told.
    [[nodiscard]] std::optional<SourceHeaders> headerLines();
    std::nullopt_t setProblem(Part part, const QString &problem);

    Kind m_kind = EventStream;
    QString m_id; //!< of the book
    QString m_address;
    QString m_name;
    QString m_bearer;
    QString m_headers;
    QString m_subprotocols;
    QString m_firstFrames;
    QString m_pingSeconds;
    bool m_replayed = false;
    bool m_kept = false;
    QString m_notice;
    QString m_problem;
    Part m_problemPart = Nothing;
};

} // namespace hearth::app
