// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/make_office.h"
#include "core/casework/counter_acts.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace zhiqiao::bench {

/// The value, or the end of the program with the error's code.
template <class T>
T need(Result<T> result) {
    if (result) return *std::move(result);
    fprintf(stderr, "%s, %s\n", std::string(result.error().code).c_str(),
            qPrintable(result.error().detail));
    std::exit(1);
}
inline void need(Result<> result) {
    if (result) return;
    fprintf(stderr, "%s\n", std::string(result.error().code).c_str());
    std::exit(1);
}

/// A demo office of so many persons, made on first use and kept until closeOffices().
OfficeSession& officeOf(int persons);
/// The office of that file or server; when there is none, a demo office that `fill` has added to.
OfficeSession& officeAt(const QString& address, int demoPersons,
                        const std::function<void(OfficeSession&)>& fill = {});
/// Before the program ends.
void closeOffices();
/// A folder of the program's own on the disk the offices lie on.
QString benchFolder();

/// One row's first column, as a number.
qint64 number(OfficeSession& session, const QString& sql);
/// Runs a statement and reads every row.
void readAll(OfficeSession& session, const QString& sql, const QVariantMap& binds = {});

/// A counter that saves the same guidance again and again, each correcting the one before, so that
/// the person's file stays as long as it was.
class GuidanceCounter {
public:
    explicit GuidanceCounter(OfficeSession& session)
        : ports_(session.ports()),
          actor_(need(session.actor())),
          draft_{.person = PersonId(
                     number(session, QStringLiteral("SELECT MIN(person_id) FROM obligation"))),
                 .on = kDemoWorkingDay,
                 .guidance = GuidanceFacts{.mode = QStringLiteral("01"),
                                           .minutes = 20,
                                           .types = {QStringLiteral("03")},
                                           .content = QStringLiteral("面试准备"),
                                           .confirmed = true}} {}
    void save() {
        draft_.corrects =
            need(recordService(ports_, actor_, OperationId::make(), draft_, kDemoWorkingDay))
                .record.id;
    }

private:
    CaseworkPorts ports_;
    Actor actor_;
    ServiceDraft draft_;
};

using Seconds = std::chrono::duration<double>;

template <class Work>
double timed(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

/// Times `ours` and `limit` turn by turn in one run and prints both medians, the slowest one in a
/// hundred of ours, and the ratio ours : limit, which is what may be compared between machines.
template <class Ours, class Limit>
void compare(benchmark::State& state, Ours ours, Limit limit) {
    std::vector<double> mine;
    std::vector<double> theirs;
    ours();
    limit();
    for (auto _ : state) {
        theirs.push_back(timed(limit));
        mine.push_back(timed(ours));
        state.SetIterationTime(mine.back());
    }
    std::ranges::sort(mine);
    std::ranges::sort(theirs);
    const auto at = [](const std::vector<double>& sorted, double part) {
        return sorted[size_t(double(sorted.size() - 1) * part)];
    };
    state.counters["limit_us"] = at(theirs, 0.5) * 1e6;
    state.counters["ours_us"] = at(mine, 0.5) * 1e6;
    state.counters["p99_us"] = at(mine, 0.99) * 1e6;
    state.counters["ratio"] = at(mine, 0.5) / at(theirs, 0.5);
}

}  // namespace zhiqiao::bench
