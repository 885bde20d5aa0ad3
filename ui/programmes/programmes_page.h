// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/programmes/programme_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class ProblemLine;
class RoundForm;
class TextLabel;
class ToastLine;
class ViewRow;

/// 专项计划: the rounds with their places, and under them the people of the one that is open. Enter
/// opens, N opens a new round, C changes it.
class ProgrammesPage final : public QWidget {
    Q_OBJECT
public:
    ProgrammesPage(ProgrammePresenter& presenter, RecordList::Needs rounds,
                   RecordList::Needs people, bool mayWrite, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& rounds() { return *rounds_; }
    [[nodiscard]] RecordList& people() { return *people_; }
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    void reload();
    void forget();

signals:
    void personWanted(qint64 person);
    /// "form" while it is open; empty: the lists.
    void partShown(const QString& part);

private:
    QAction* addKey(RecordList& list, const QString& name, const QString& text,
                    const QKeySequence& key);
    void layOut();
    void bindKeys();
    void showRound(const OpenedRound& opened);
    void showView(const QString& view);
    void startForm(bool anew);
    void leaveForm();

    ProgrammePresenter& presenter_;
    RecordList* rounds_;
    QWidget* part_;
    TextLabel* title_;
    TextLabel* figures_;
    ViewRow* views_;
    RecordList* people_;
    RoundForm* form_;
    ProblemLine* problem_;
    ToastLine* toast_;
    QPushButton* new_;
    QList<QAction*> keys_;
    std::optional<ProgrammeRound> open_;
};

}  // namespace zhiqiao::ui
