// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/keeping/key_acts.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <variant>

namespace zhiqiao::ui {

/// Employers put on the list of key employers, given to officers, visited and taken off, with the
/// undo of what was done last.
class KeepingPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const KeyPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
    };

    explicit KeepingPresenter(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const CodeBook& lists() const { return needs_.ports.codes.lists; }
    [[nodiscard]] const Clock& clock() const { return needs_.clock; }

    /// begun() says how they stand: what is done next is done to them as they are now.
    void begin(const std::vector<KeyEmployerId>& firms);
    void put(const KeyListing& listing);
    /// All of these are about the employers begun with.
    void give(StaffId officer, const QString& reason);
    void release(const QString& reason);
    /// Nothing: as the office set.
    void space(std::optional<int> days);
    void takeOff(const QString& reason);
    /// officeAsked() tells the office's own interval.
    void askOffice();
    /// Nothing: none is due by itself.
    void spaceOffice(std::optional<int> days);
    /// opened() tells its officers and contacts.
    void open(KeyEmployerId firm);
    void visit(const EmployerVisitFacts& facts);
    void undo();
    /// As when the window locks: answers that are still to come are not shown either.
    void forget();

    [[nodiscard]] QString nameOf(StaffId staff) const;
    /// What was heard, the newest first: day, by which way, whom, next, by, needs.
    [[nodiscard]] std::vector<QStringList> visitRows(const OpenedKeyEmployer& opened) const;
    /// What happened to it, the newest first: day, what, why, by.
    [[nodiscard]] std::vector<QStringList> deedRows(const KeyView& view) const;

signals:
    void begun(int firms, const std::vector<zhiqiao::Staff>& colleagues);
    void officeAsked(std::optional<int> days);
    void opened(const zhiqiao::OpenedKeyEmployer& firm);
    /// Something stands otherwise now.
    void saved();
    void said(const QString& sentence);
    void saidUndoable(const QString& sentence);
    /// Those nothing was done to; may be none.
    void leftShown(const std::vector<zhiqiao::KeyLeft>& left);
    /// `field` is the key of the field it is about; may be empty.
    void refused(const QString& field, const zhiqiao::Error& error);

private:
    using Sentence = std::function<QString(int done)>;
    void run(std::function<Result<KeyDone>(const Needs&, const OperationId&)> work,
             const Sentence& sentence, bool undoable = true);
    void tell(const KeyDone& done, const Sentence& sentence, bool undoable);
    template <class Answer, class Show>
    void show(QFuture<Result<Answer>> answer, Show show);
    void refuse(const Error& error);
    [[nodiscard]] QString deedWords(const KeyDeedFacts& deed) const;

    Needs needs_;
    std::vector<KeySeen> seen_;
    std::vector<Staff> staff_;
    std::variant<std::monostate, KeyBatchId, EmployerVisit> undoable_;
    int forgotten_ = 0;  ///< times; what was asked before is not shown
};

}  // namespace zhiqiao::ui
