// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace zhiqiao::ui {

/// One thing a person can do: the row behind its menu entry, button, palette entry, line of the
/// cheat sheet and key.
struct ActionRow {
    QString id;    ///< stable: "person.recommend"
    QString text;  ///< with mnemonic, e.g. 打印(&P)
    QKeySequence key = {};
    QString page = {};  ///< empty: everywhere
    QString icon = {};  ///< freedesktop name
    /// Why it is not possible now, as a sentence; empty: possible. May be left out.
    std::function<QString()> whyNot = {};
    std::function<void()> run = {};
};

/// The one table of actions. Two shortcuts on one key fire neither in Qt, so a key stands once per
/// page; doubleKeys() is what the test asks. Digits are never bound here: a scanner types them.
/// They are listed where a control answers them.
class ActionTable final : public QObject {
    Q_OBJECT
public:
    explicit ActionTable(QObject* parent = nullptr);
    ~ActionTable() override;

    /// `id` must be new. Letters (a key without Ctrl or Alt) act only in the lists they are given
    /// to by RecordList::bindLetter(action(id)); other keys act in the window they are attached to.
    /// A row without `run` is listed only: a key that the control with the focus answers itself.
    QAction* add(ActionRow row);
    /// Lists a key that `page` has bound to `action` itself, as "page.name of the action".
    void adopt(const QString& page, QAction* action);
    [[nodiscard]] QAction* action(const QString& id) const;  ///< null when there is none
    [[nodiscard]] std::vector<const ActionRow*> everything() const;
    /// Why the row is not possible now; empty: possible. A key of a page that is not shown is not.
    [[nodiscard]] QString whyNot(const ActionRow& row) const;
    /// Rows of `page` first, then those that hold everywhere.
    [[nodiscard]] std::vector<const ActionRow*> reachableOn(const QString& page) const;
    /// "page: key: id, id" for every key that stands twice where both could be reached.
    [[nodiscard]] QStringList doubleKeys() const;

    /// Adds every action with a window-wide key to `window`, also those added later.
    void attachTo(QWidget* window);
    /// Keys of other pages sleep.
    void showPage(const QString& page);
    /// While the window is locked every key sleeps but those of `awake`.
    void sleep(const QStringList& awake);
    void wake();
    void trigger(const QString& id);
    [[nodiscard]] const QString& page() const { return page_; }  ///< the one that is shown

    [[nodiscard]] static bool isLetter(const QKeySequence& key);

signals:
    void refused(const QString& why);
    void added();

private:
    struct Entry;
    [[nodiscard]] const Entry* find(const QString& id) const;
    void attach(const Entry& entry);
    [[nodiscard]] bool ownKey(const Entry& entry) const;

    std::vector<std::unique_ptr<Entry>> entries_;
    QWidget* window_ = nullptr;
    QString page_;
    std::optional<QStringList> awake_;  ///< set while the rest sleeps
};

}  // namespace zhiqiao::ui
