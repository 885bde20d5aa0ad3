// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/exchange/import_table.h"
#include "ui/exchange/refusal_model.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace zhiqiao::ui {

/// An import from file to report: look first, then take over, then undo when it was a mistake.
class ImportPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const ImportPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        QString homeDivision;
        bool mayCommit = true;  ///< else a second person is asked
    };

    explicit ImportPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] RefusalModel* refusals() { return &refusals_; }
    [[nodiscard]] const std::optional<ImportReport>& report() const { return report_; }
    [[nodiscard]] bool isBusy() const { return bool(wanted_); }

    /// Looks at the file and tells what an import would do.
    void look(ImportKind kind, const QString& path);
    /// Takes over the file looked at last, or asks for it where that takes a second person's yes.
    void commit();
    [[nodiscard]] bool mayCommit() const {
        return needs_.mayCommit || (report_ && report_->approved);
    }
    [[nodiscard]] bool mayUndo() const { return needs_.mayCommit; }
    void undo();
    void cancel();
    void writeRefused(const QString& path);
    void writeTemplate(ImportKind kind, const QString& path, bool filled);

signals:
    void busyChanged(bool busy);
    void progressed(qint64 done, qint64 total);
    void looked();     ///< report() says what would happen
    void committed();  ///< report() says what happened
    void undone();
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);
    void approvalNeeded(const zhiqiao::ApprovalDraft& draft);  ///< the reason is still empty

private:
    void run(bool dryRun);
    void tellProgress(qint64 done, qint64 total);

    Needs needs_;
    RefusalModel refusals_;
    ImportKind kind_ = ImportKind::People;
    QString path_;
    std::optional<ImportReport> report_;
    std::shared_ptr<std::atomic<bool>> wanted_;  // of the run under way
};

}  // namespace zhiqiao::ui
