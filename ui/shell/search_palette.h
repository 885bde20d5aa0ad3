// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QFrame>
#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListView;

namespace zhiqiao::ui {

class ActionTable;
struct ActionRow;

struct PaletteAnswer {
    enum class Kind { Person, Thing, Command };
    Kind kind = Kind::Person;
    QString id;  ///< for Command the action's id, else whatever the asker understands
    QString title;
    QString facts = {};   ///< muted second part; already masked
    QString group = {};   ///< what sort of thing it is, at the end of its line
    QString key = {};     ///< Command: its key
    QString whyNot = {};  ///< Command: why it cannot run now
    bool operator==(const PaletteAnswer&) const = default;
};

/// Takes text with the input method and searches what is still being composed as well: pinyin
/// typed with the input method on finds the person before a candidate is chosen.
class SearchBox final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);
    /// Committed text and preedit, without the apostrophes and blanks an input method puts in.
    [[nodiscard]] QString searched() const;
    [[nodiscard]] bool isComposing() const { return !preedit_.isEmpty(); }

signals:
    void searchedChanged(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tell();
    QString preedit_;
    QString told_;
};

class AnswerModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void clear();
    void append(const std::vector<PaletteAnswer>& answers);
    [[nodiscard]] const PaletteAnswer& at(int row) const { return answers_[size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteAnswer> answers_;
};

/// The one search box of the window (Ctrl+K): persons, things, and with ">" commands. It asks and
/// is answered by question number; late answers are added below, the highlighted one stays put.
class SearchPalette final : public QWidget {
    Q_OBJECT
public:
    explicit SearchPalette(ActionTable& actions, QWidget* parent = nullptr);

    void start();
    /// Dropped when `question` is not the newest.
    void addAnswers(int question, const std::vector<PaletteAnswer>& answers);
    /// All that were asked have answered: without an answer so far, nothing matches.
    void endAnswers(int question);
    /// What a page is called: commands of other pages bear its name.
    void namePages(std::function<QString(const QString& page)> name) {
        pageName_ = std::move(name);
    }
    [[nodiscard]] SearchBox& box() { return *box_; }
    [[nodiscard]] const AnswerModel& answers() const { return answers_; }
    [[nodiscard]] int highlighted() const;
    [[nodiscard]] bool isOpen() const;
    /// Forgets what was typed and found.
    void close(bool giveFocusBack);
    /// What stands in place of answers; empty while there are some.
    [[nodiscard]] QString sentence() const;

signals:
    void asked(const QString& text, int question);
    void chosen(const zhiqiao::ui::PaletteAnswer& answer);
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void searched(const QString& text);
    [[nodiscard]] std::vector<PaletteAnswer> commands(const QString& words) const;
    [[nodiscard]] PaletteAnswer command(const ActionRow& row) const;
    void choose();
    void move(int step);
    void say(const QString& sentence);
    void place();

    ActionTable& actions_;
    SearchBox* box_;
    AnswerModel answers_;
    QFrame* popup_;
    QListView* list_;
    QLabel* sentence_;
    std::function<QString(const QString&)> pageName_;
    QPointer<QWidget> before_;
    int question_ = 0;
    bool entered_ = false;  ///< Enter came before the answers: the only one is chosen
};

}  // namespace zhiqiao::ui
