// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/faults/counter_script.h"

namespace zhiqiao::test {

/// How SQLite keeps its word. The program's own is wal(); the others are set past it.
struct JournalMode {
    const char* name;
    QStringList pragmas;
    static JournalMode wal();
    static JournalMode truncate();
    static JournalMode walNormal();  ///< a control: commits are not synced
    static JournalMode walOff();     ///< a control: nothing is
    static JournalMode memory();     ///< a control: the journal never reaches the disk
};

/// SQLite lets go of what keeps a database whole only when it is told so in words.
void allowUnsafeModes(Database& database);

/// A run of the script, step by step on the disk, from opening the office to closing it.
struct RecordedRun {
    DiskFiles before;
    std::vector<DiskStep> steps;
    std::vector<OfficeState> states;  ///< before the first act, and after each

    [[nodiscard]] std::span<const DiskStep> until(size_t cut) const {
        return std::span(steps).first(cut);
    }
    [[nodiscard]] int acknowledgedAt(size_t cut) const {
        return cut < steps.size() ? steps[cut].acknowledged : int(states.size()) - 1;
    }
};
[[nodiscard]] RecordedRun recordScript(const JournalMode& mode);

/// What was found when an office was opened again. An act whose commit was under way when the
/// power went may be there, whole, though nobody was told.
struct Verdict {
    enum class Kind { Whole, Lost, Partial, Damaged };
    Kind kind = Kind::Whole;
    std::string problem = {};
};
[[nodiscard]] Verdict judge(const RecordedRun& run, size_t cut, const DiskFiles& left);

struct Verdicts {
    int judged = 0;
    int lost = 0;
    int partial = 0;
    int damaged = 0;
    std::string firstProblem;
    void add(const Verdict& verdict);
    [[nodiscard]] int bad() const { return lost + partial + damaged; }
};
/// One line for the log of the run, as in the table of a reference.
void say(const char* name, const RecordedRun& run, const Verdicts& verdicts);

}  // namespace zhiqiao::test
