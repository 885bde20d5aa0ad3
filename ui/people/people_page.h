// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/people/people_presenter.h"
#include "ui/people/registration_presenter.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace zhiqiao::ui {

class PageHeader;
class ProblemLine;
class RegistrationForm;
class SearchEdit;
class TextLabel;

/// 人员: search first; Enter opens a person, Ctrl+N registers somebody the search did not find.
class PeoplePage final : public QWidget {
    Q_OBJECT
public:
    PeoplePage(PeoplePresenter& presenter, RegistrationPresenter& registration, const Clock& clock,
               RecordList::Needs list, QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    [[nodiscard]] QAction* newPerson() const { return newPerson_; }
    /// Puts the cursor into the search box, ready to type over what stands there; a registration
    /// that is open stays open.
    void startSearch();
    void reload();
    /// What acts on the selected rows: under the list, with its button on top.
    void addPart(QWidget* part, QPushButton* button);
    /// The same for which the row of buttons has no room: behind one button, with its letter.
    void addMore(QWidget* part, QAction* letter);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void personOpened(zhiqiao::PersonId person);
    /// "form" while somebody is registered; empty: the list.
    void partShown(const QString& part);
    void said(const QString& sentence);

private:
    void connectPresenter();
    void showList();

    PeoplePresenter& presenter_;
    QStackedWidget* stack_;
    QWidget* searchView_;
    PageHeader* header_;
    QPushButton* more_ = nullptr;
    SearchEdit* search_;
    TextLabel* status_;
    ProblemLine* problem_;
    RecordList* list_;
    RegistrationForm* form_;
    QAction* newPerson_;
};

}  // namespace zhiqiao::ui
