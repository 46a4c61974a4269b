// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/FilledText.h"

#include <QString>
#include <QStringList>

namespace hearth::server {

enum class Verdict {
    Ok,
    Warning, //!< it may do, and it may be what somebody meant
    Problem, //!< as it is, people can't get in, or soon won't
    Unknown //!< this system does not let it be seen; nextStep says how to look
};

//! What a check came to, for a person and for a program. The words of a sentence are marked for
//! translation in the context "Doctor": the app shows them in its person's language.
struct Finding
{
    QString id; //!< which check it is of; never changes its meaning
    Verdict verdict = Verdict::Unknown;
    FilledText sentence{}; //!< one or two whole sentences
    FilledText nextStep{}; //!< what to do now, a whole sentence; empty only where all is well
    QStringList details{}; //!< a line each, for who wants to know more

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! One kind of thing that may keep people from a server. It only ever looks: nothing of the system,
//! of the data or of its server is changed. May block for some seconds.
class Check
{
public:
    virtual ~Check() = default;
    virtual Finding look() = 0;
};

} // namespace hearth::server
