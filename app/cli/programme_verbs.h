// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/program.h"
#include "app/cli/programme_words.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

struct ProgrammeVerbs {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeVerbs)
};

struct ProgrammeOptions {
    std::string id;
    std::string programme;
    std::string name;
    std::string places;
    std::string from;
    std::string until;
    std::vector<std::string> people;
    std::string day;
    std::string entry;
    std::string note;
    std::string code;
    std::string step;
    std::string owner;
    std::string due;
    bool done = false;
    bool reopen = false;
    bool drop = false;
    std::string state;
    std::string search;
    std::string after;
    int limit = 100;
};

/// One verb of `programme` with what was typed behind it.
struct ProgrammeVerb {
    CLI::App* verb;
    std::shared_ptr<ProgrammeOptions> o;
};
[[nodiscard]] ProgrammeVerb addProgrammeVerb(CLI::App& noun, Program& program, const char* name,
                                             const QString& does, const char* example,
                                             Exit (*carry)(Program&, OfficeSession&,
                                                           const ProgrammeOptions&));
void addNumber(const ProgrammeVerb& added, const QString& title);
void addDay(const ProgrammeVerb& added);

void addEnrolmentVerbs(CLI::App& noun, Program& program);

}  // namespace zhiqiao::cli
