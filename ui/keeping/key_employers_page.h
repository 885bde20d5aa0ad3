// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/keeping/key_change_form.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class ProblemLine;
class ToastLine;
class ViewRow;
class VisitForm;

/// 重点企业: who is on the list, with whom, and when they are to be heard of. Enter records a
/// contact over what was heard before, Y gives employers to an officer, I sets how often they are
/// contacted, O the same for the whole office, X takes them off the list, N goes where others are
/// put on it.
class KeyEmployersPage final : public QWidget {
    Q_OBJECT
public:
    struct May {
        bool visit = true;
        bool give = true;
        bool list = true;
        bool office = true;
    };
    KeyEmployersPage(KeepingPresenter& presenter, RecordList::Needs list, const May& may,
                     QWidget* parent = nullptr);

    [[nodiscard]] RecordList& list() { return *list_; }
    /// The letters, and the undo.
    [[nodiscard]] QList<QAction*> keys() const { return keys_; }
    /// That employer alone, with the form of a contact.
    void visit(KeyEmployerId firm);
    /// Those of one officer.
    void showOf(StaffId officer);
    void reload();
    /// Holds nothing of anybody, as when the window locks.
    void forget();

signals:
    void employersWanted();
    /// "visit" or "change" while a form is open; empty: the list.
    void partShown(const QString& part);

private:
    void layOut();
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void bindKeys(const May& may);
    void connectPresenter();
    void show(const QString& view);
    void change(KeyChangeForm::Change change);
    void openVisit(qint64 firm);
    void leave();
    [[nodiscard]] QString nameAt(qint64 firm) const;

    KeepingPresenter& presenter_;
    RecordList* list_;
    ViewRow* views_;
    KeyChangeForm* form_;
    VisitForm* visit_;
    ProblemLine* problem_;
    ToastLine* toast_;
    QList<QAction*> keys_;
    KeyChangeForm::Change wanted_ = KeyChangeForm::Change::Give;
    bool asked_ = false;  ///< a view was chosen, be it the first
};

}  // namespace zhiqiao::ui
