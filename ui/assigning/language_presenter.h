// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/language_acts.h"
#include "core/base/clock.h"
#include "core/base/lane.h"

#include <QObject>

namespace zhiqiao::ui {

/// What a colleague speaks, and the undo of what was recorded last.
class LanguagePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        LanguagePorts ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit LanguagePresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.lists; }
    /// Looks up what the colleague speaks; begun() says so.
    void begin(StaffId officer);
    void record(const LanguageDraft& draft);
    void undo();
    void forget();

signals:
    /// `draft`: what holds, ready to be recorded anew.
    void begun(const QString& name, const zhiqiao::LanguageDraft& draft);
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    void refused(const zhiqiao::Error& error);

private:
    void run(const LanguageDraft& draft, const QString& sentence, bool undoable);

    Needs needs_;
    std::optional<LanguageDraft> back_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
