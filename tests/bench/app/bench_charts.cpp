// SPDX-License-Identifier: MIT
#include "app/charts/SeriesSet.h"
#include "app/charts/TieredSeries.h"
#include "app/charts/TimeChart.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>
#include <cmath>

using namespace hearth::app;

// What a frame of a chart costs where nothing but the processor draws: its samples are read, and
// all of it is painted anew, into a picture as the software renderer has it. As wide as the
// dashboard of a large window.

namespace {

constexpr QSize kSize(1160, 260);

//! As noisy as it gets, around a slow wave.
double noise(QRandomGenerator &random, int i)
{
    return 50 + 20 * std::sin(i / 900.0) + random.bounded(16.0);
}

struct Stage
{
    explicit Stage(TimeChart::Kind kind)
        : picture(kSize, QImage::Format_ARGB32_Premultiplied)
    {
        look.setProperty(
            "series",
            QVariant::fromValue(QList<QColor>{QColor(255, 138, 82), QColor(106, 169, 240),
                                              QColor(76, 195, 138), QColor(182, 146, 246)}));
        window.resize(kSize);
        chart.setParentItem(window.contentItem());
        chart.setSize(kSize);
        chart.setKind(kind);
        chart.setLook(&look);
    }

    //! As the window does before each frame, and then in it.
    void draw()
    {
        chart.ensurePolished();
        picture.fill(Qt::white);
        QPainter painter(&picture);
        chart.paint(&painter);
    }

    QImage picture;
    ChartLook look;
    QQuickWindow window;
    TimeChart chart;
};

void frames(benchmark::State &state, Stage &stage)
{
    double span = stage.chart.spanMs();
    stage.draw();
    for (auto _ : state) {
        // Another range has all of it read again, as a new sample does.
        stage.chart.setSpanMs(++span);
        stage.draw();
    }
    state.counters["empty"] = stage.chart.isEmpty() ? 1 : 0;
}

void line(benchmark::State &state)
{
    Stage stage(TimeChart::Lines);
    SeriesSet set;
    QRandomGenerator random(1);
    const auto points = static_cast<int>(state.range(0));
    for (int i = 0; i < points; ++i)
        set.append(QStringLiteral("a"), qint64(i) * 50, noise(random, i));
    stage.chart.setSpanMs(points * 50.0);
    stage.chart.setSeries(&set);
    frames(state, stage);
}

void stack(benchmark::State &state)
{
    Stage stage(TimeChart::Stacked);
    SeriesSet set([] { return std::make_unique<TieredSeries>(); });
    QRandomGenerator random(1);
    const int seconds = static_cast<int>(state.range(0));
    for (int i = 0; i < seconds; ++i) {
        std::vector<std::pair<QString, double>> values;
        for (const char *name : {"message", "presence", "typing", "feed"})
            values.emplace_back(QLatin1String(name), noise(random, i));
        set.appendStack(qint64(i) * 1000, values);
    }
    stage.chart.setSpanMs(seconds * 1000.0);
    stage.chart.setSeries(&set);
    frames(state, stage);
}

} // namespace

BENCHMARK(line)->Name("chart/line")->Arg(2000)->Arg(20'000)->Unit(benchmark::kMillisecond);
// A quarter of an hour, and a day.
BENCHMARK(stack)->Name("chart/stack")->Arg(900)->Arg(86'400)->Unit(benchmark::kMillisecond);

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
