// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace zhiqiao::ui {

class FormGrid;
class TextLabel;
class ToastLine;

/// Under a list: a letter puts the selected rows where the form says, Ctrl+Enter saves, Esc goes
/// back; the line behind it takes them out again. Whose rows and where is the heir's to say.
class ChoicePart : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString name;        ///< its controls are called by it: "mark" has markForm and markSave
        QString letterName;  ///< object name of the letter
        QString letter;      ///< what the letter does
        Qt::Key key;
        QString choiceName;  ///< object name of the choice
        QString choice;      ///< title of the choice
        QString save;
        QString chooseRows;   ///< no row is selected
        QString nothingOpen;  ///< there is nothing to choose from
        QString choose;       ///< the choice is missing
        int widest = 160;     ///< quarters of a line
    };
    /// `Undo::Elsewhere`: the list has another Ctrl+Z, which is to call takeBack().
    enum class Undo { Here, Elsewhere };

    [[nodiscard]] QAction* key() const { return letter_; }
    virtual void takeBack() = 0;

signals:
    /// Texts::name while the form is open; empty: the list.
    void partShown(const QString& part);
    /// Rows were put somewhere: takeBack() takes them out again.
    void undoable();

protected:
    ChoicePart(RecordList& list, Texts texts, Undo undo, QWidget* parent);

    /// Is answered by offer().
    virtual void askChoices() = 0;
    virtual void save(const QString& choice) = 0;
    [[nodiscard]] virtual QString aboutRows(int rows) const = 0;

    [[nodiscard]] RecordList& list() const { return list_; }
    void begin();
    /// Nothing happens unless this part has asked.
    void offer(const std::vector<CodeItem>& choices);
    /// A choice that its initials find.
    [[nodiscard]] static CodeItem spoken(qint64 id, const QString& name);
    void say(const QString& sentence, Tone tone);
    void sayUndoable(const QString& sentence);
    void refuse(const Error& error);
    void saved();
    /// Why rows were left out; the form stays.
    void showLeft(const QString& why);

    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* addKey(const QString& name, const QString& text, const QKeySequence& key);
    void layOut();
    void submit();
    void leave();

    RecordList& list_;
    Texts texts_;
    QWidget* form_;
    TextLabel* about_;
    FormGrid* grid_;
    CodeCombo* choice_;
    ToastLine* toast_;
    QAction* letter_;
    bool asked_ = false;  ///< the choices that come are for this list
};

}  // namespace zhiqiao::ui
