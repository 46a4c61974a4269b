// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace hearth::server {

//! Reads Prometheus's text format 0.0.4, and is stricter than Prometheus: each family stands in one
//! piece, HELP, TYPE, samples; counters are called so; histograms add up.
class MetricsText
{
public:
    explicit MetricsText(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            complain(QStringLiteral("no newline at the end"), {});
        const QStringList lines = QString::fromUtf8(text).chopped(1).split(u'\n');
        for (const QString &line : lines)
            read(line);
        endFamily();
    }

    //! What is wrong with it; empty: nothing.
    [[nodiscard]] QString problems() const { return m_problems.join(u'\n'); }

    //! Of a series as it is written, labels included; NaN when it is not there.
    [[nodiscard]] double value(const char *series) const
    {
        return m_samples.value(QString::fromUtf8(series), std::numeric_limits<double>::quiet_NaN());
    }

    [[nodiscard]] const QHash<QString, double> &samples() const { return m_samples; }

    //! Counter, gauge, histogram; empty when there is no such family.
    [[nodiscard]] QString typeOf(const char *family) const
    {
        return m_types.value(QString::fromUtf8(family));
    }

private:
    void complain(const QString &what, const QString &line)
    {
        m_problems.append(what + QStringLiteral(": ") + line);
    }

    void read(const QString &line)
    {
        static const QRegularExpression help(QStringLiteral("^# HELP ([a-z_][a-z0-9_]*) \\S.*$"));
        static const QRegularExpression type(
            QStringLiteral("^# TYPE (\\S+) (counter|gauge|histogram)$"));
        static const QRegularExpression sample(
            QStringLiteral("^([a-z_][a-z0-9_]*)"
                           "(\\{[a-z_][a-z0-9_]*=\"(?:[^\"\\\\]|\\\\[\\\\n\"])*\""
                           "(?:,[a-z_][a-z0-9_]*=\"(?:[^\"\\\\]|\\\\[\\\\n\"])*\")*\\})? (\\S+)$"));
        if (const auto match = help.match(line); match.hasMatch())
            return beginFamily(match.captured(1), line);
        if (const auto match = type.match(line); match.hasMatch())
            return takeType(match.captured(1), match.captured(2), line);
        if (const auto match = sample.match(line); match.hasMatch())
            return takeSample(match.captured(1), match.captured(2), match.captured(3), line);
        complain(QStringLiteral("not a line of the format"), line);
    }

    void beginFamily(const QString &name, const QString &line)
    {
        endFamily();
        if (m_types.contains(name))
            complain(QStringLiteral("a second family of this name"), line);
        m_family = name;
        m_type.clear();
    }

    void takeType(const QString &name, const QString &type, const QString &line)
    {
        if (name != m_family || !m_type.isEmpty())
            complain(QStringLiteral("TYPE without its HELP"), line);
        if ((type == u"counter") != name.endsWith(u"_total"))
            complain(QStringLiteral("a counter ends with _total, nothing else does"), line);
        m_type = type;
        m_types.insert(name, type);
    }

    void takeSample(const QString &name, const QString &labels, const QString &number,
                    const QString &line)
    {
        static const QSet<QString> parts{QStringLiteral("_bucket"), QStringLiteral("_sum"),
                                         QStringLiteral("_count")};
        const bool fits = m_type == u"histogram"
            ? name.startsWith(m_family) && parts.contains(name.mid(m_family.size()))
            : name == m_family;
        if (!fits || m_type.isEmpty())
            complain(QStringLiteral("a sample outside its family"), line);
        bool ok = false;
        const double value = number.toDouble(&ok);
        if (!ok || (m_type != u"gauge" && value < 0))
            complain(QStringLiteral("no such value"), line);
        if (m_samples.contains(name + labels))
            complain(QStringLiteral("a second sample of this series"), line);
        m_samples.insert(name + labels, value);
        ++m_sampleCount;
        if (name.endsWith(u"_bucket"))
            takeBucket(labels, value, line);
        else if (m_type == u"histogram" && name.endsWith(u"_count"))
            m_counts.append(value);
    }

    //! The buckets of one histogram follow each other, the last one holds all.
    void takeBucket(const QString &labels, double value, const QString &line)
    {
        static const QRegularExpression le(QStringLiteral("le=\"([^\"]*)\""));
        const QString text = le.match(labels).captured(1);
        const double bound =
            text == u"+Inf" ? std::numeric_limits<double>::infinity() : text.toDouble();
        if (m_bound && (bound <= *m_bound || value < m_below))
            complain(QStringLiteral("buckets do not rise"), line);
        m_bound = bound;
        m_below = value;
        if (bound == std::numeric_limits<double>::infinity()) {
            m_all.append(value);
            m_bound.reset();
        }
    }

    void endFamily()
    {
        if (!m_family.isEmpty() && m_sampleCount == 0)
            complain(QStringLiteral("a family without samples"), m_family);
        m_all.sort();
        m_counts.sort();
        if (m_all != m_counts || m_bound)
            complain(QStringLiteral("a histogram does not add up"), m_family);
        m_sampleCount = 0;
        m_all.clear();
        m_counts.clear();
        m_bound.reset();
    }

    struct Numbers : QList<double>
    {
        void sort() { std::sort(begin(), end()); }
    };

    QStringList m_problems;
    QHash<QString, double> m_samples;
    QHash<QString, QString> m_types;
    QString m_family;
    QString m_type;
    int m_sampleCount = 0;
    std::optional<double> m_bound; //!< of the bucket before
    double m_below = 0; //!< what it holds
    Numbers m_all; //!< what the last buckets of this family hold
    Numbers m_counts;
};

} // namespace hearth::server
