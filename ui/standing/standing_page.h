// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/standing/standing_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

namespace zhiqiao::ui {

class ProblemLine;
class StandingPart;
class ToastLine;
class ViewRow;

/// Statuses in question: whom refusals or silence may cost a status, and who is listed for 民政.
/// Enter shows the evidence below the list.
class StandingPage final : public QWidget {
    Q_OBJECT
public:
    StandingPage(StandingPresenter& presenter, RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// Of the evidence.
    [[nodiscard]] QList<QAction*> keys() const;
    void reload();
    /// Alone in the list, as Enter on its row shows it: for a list that points at it.
    void openAlone(qint64 record);

signals:
    void personWanted(zhiqiao::PersonId person);
    /// The existing exit of the status, with the reason proposed.
    void exitWanted(const zhiqiao::Holding& holding, const QString& reason);
    /// "evidence" while it is open; empty: the list.
    void partShown(const QString& part);

private:
    void open(qint64 record);
    void show(const QString& view);
    void showEvidence();
    void leave();

    StandingPresenter& presenter_;
    RecordList* list_;
    ViewRow* views_;
    StandingPart* part_;
    ProblemLine* problem_;
    ToastLine* toast_;
    bool asked_ = false;  ///< a view was chosen, be it the first
};

}  // namespace zhiqiao::ui
