// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/assigning/cover_presenter.h"
#include "ui/assigning/language_presenter.h"
#include "ui/assigning/load_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QTableView;

namespace zhiqiao::ui {

class CoverForm;
class LanguageForm;
class ProblemLine;
class TextLabel;
class ToastLine;

/// 工作量: what each member of staff has to do. Each number opens the list behind it; B proposes to
/// even the load out, A says who covers for a colleague who is away, E ends that, L says what a
/// colleague speaks.
class LoadPage final : public QWidget {
    Q_OBJECT
public:
    LoadPage(LoadPresenter& presenter, CoverPresenter& covers, LanguagePresenter& languages,
             RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const {
        return {overdue_, dueSoon_, firms_, balance_, cover_, endCover_, speaks_, undo_};
    }
    void reload();

signals:
    /// Everybody this member of staff is in charge of.
    void peopleWanted(zhiqiao::StaffId officer);
    /// The promises behind a number: `state` is "overdue" or "due_soon".
    void workWanted(zhiqiao::StaffId officer, const QString& state);
    /// The key employers this member of staff is named for.
    void firmsWanted(zhiqiao::StaffId officer);
    /// "proposal", "cover" or "languages" while one is shown; empty: the list.
    void partShown(const QString& part);
    void dataChanged();

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void buildProposal();
    void connectPresenter();
    void connectCovers();
    void connectLanguages();
    void closeForm(QWidget* form);
    void openWork(const QString& state);
    void showProposal(int moves, const QString& before, const QString& after);
    void closeProposal();
    void showLeft(const std::vector<NotMoved>& left);

    LoadPresenter& presenter_;
    CoverPresenter& covers_;
    LanguagePresenter& languages_;
    RecordList* list_;
    ProblemLine* problem_;
    QWidget* proposal_;
    TextLabel* summary_;
    QTableView* table_;
    QPushButton* accept_;
    CoverForm* coverForm_;
    LanguageForm* languageForm_;
    ToastLine* toast_;
    QAction* overdue_;
    QAction* dueSoon_;
    QAction* firms_;
    QAction* balance_;
    QAction* cover_;
    QAction* endCover_;
    QAction* speaks_;
    QAction* undo_;
    std::function<void()> takeBack_;  ///< what Ctrl+Z does
};

}  // namespace zhiqiao::ui
