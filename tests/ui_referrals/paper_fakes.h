// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

namespace zhiqiao::test {

/// Keeps the jobs; without a name there is no printer.
class KeptPrinter final : public ui::Printer {
public:
    [[nodiscard]] QStringList available() const override {
        return name ? QStringList{*name} : QStringList();
    }
    [[nodiscard]] std::optional<QString> defaultName() const override { return name; }
    Result<> print(const ui::PrintJob& job) override {
        if (!name)
            return fail({.kind = Error::Kind::NotFound,
                         .code = "printing.no_printer",
                         .message = QStringLiteral("There is no printer.")});
        jobs.push_back(job);
        return {};
    }

    std::optional<QString> name = QStringLiteral("lp1");
    std::vector<ui::PrintJob> jobs;
};

/// Answers with the path it was given.
class GivenFile final : public ui::FilePicker {
public:
    std::optional<QString> fileToSave(const QString&, const QString& suggestedName,
                                      const QString&) override {
        suggested << suggestedName;
        return path;
    }
    std::optional<QString> fileToOpen(const QString&, const QStringList&) override { return path; }

    std::optional<QString> path;
    QStringList suggested;
};

}  // namespace zhiqiao::test
