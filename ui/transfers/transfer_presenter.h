// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/transfer_acts.h"
#include "core/base/clock.h"
#include "core/base/lane.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// People sent to another office, and those that are to come here.
class TransferPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const TransferPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit TransferPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const Codes& codes() const { return needs_.ports.assign.codes; }
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    /// Looks to which offices these people could go; begun() says so.
    void begin(std::vector<PersonId> people);
    void ask(const TransferDraft& draft);
    /// Who it is and what comes along, with who could take over: sheetShown().
    void look(TransferId id);
    /// What this office recorded before it sent the person away: madeShown().
    void lookBack(TransferId id);
    void accept(const std::vector<TransferId>& ids, StaffId officer);
    void refuse(const std::vector<TransferId>& ids, const TransferRefusal& refusal);
    void withdraw(const std::vector<TransferId>& ids);
    /// Withdraws what was asked last here.
    void undo();
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

    /// A record as a row: day, what it is, who.
    using MadeRows = std::vector<QStringList>;

signals:
    void begun(const std::vector<zhiqiao::PersonId>& people,
               const std::vector<zhiqiao::Office>& offices);
    void sheetShown(const zhiqiao::TransferSheet& sheet,
                    const std::vector<zhiqiao::Staff>& colleagues);
    void madeShown(const MadeRows& rows);
    /// Something was asked, answered or withdrawn.
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// Those that could not be; may be none.
    void leftShown(const std::vector<zhiqiao::NotMoved>& left);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    using Answering = std::function<Result<TransfersAnswered>(const Needs&)>;
    void answer(Answering answering, std::function<QString(int)> sentence);
    void refuse(const Error& error);

    Needs needs_;
    std::vector<TransferId> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
