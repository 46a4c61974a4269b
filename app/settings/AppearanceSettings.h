// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! How large text is, how close rows stand, and whether things may move.
class AppearanceSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the AppSettings")
    //! One of textSizes, in percent; of another number the nearest one.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    //! From the smallest one.
    Q_PROPERTY(QList<int> textSizes READ textSizes CONSTANT)
    Q_PROPERTY(hearth::app::AppearanceSettings::Density density READ density WRITE setDensity NOTIFY
                   densityChanged)
    //! Not the person's choice but the desktop's word, which is not kept.
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE setMotionReduced NOTIFY motionChanged)

public:
    enum Density { Comfortable, Compact };
    Q_ENUM(Density)

    using QObject::QObject;

    [[nodiscard]] int textSize() const { return m_textSize; }

    [[nodiscard]] static QList<int> textSizes();

    void setTextSize(int percent);
    //! To the next one of textSizes, as far as there is one.
    Q_INVOKABLE void enlargeText();
    Q_INVOKABLE void shrinkText();
    //! To what it is where nobody chose.
    Q_INVOKABLE void resetText();

    [[nodiscard]] Density density() const { return m_density; }

    void setDensity(Density density);

    [[nodiscard]] bool isMotionReduced() const { return m_motionReduced; }

    void setMotionReduced(bool reduced);

    //! What was kept in this file holds from now on, and what is chosen is kept there, beside what
    //! else is in it.
    void keepIn(const QString &file);

Q_SIGNALS:
    void textSizeChanged();
    void densityChanged();
    void motionChanged();

private:
    void step(int steps);
    void keep(QLatin1String key, const QVariant &value) const;

    QString m_file; //!< empty: it is kept nowhere
    int m_textSize = 100;
    Density m_density = Comfortable;
    bool m_motionReduced = false;
};

} // namespace hearth::app
