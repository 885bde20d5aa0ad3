// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include "ui/widgets/grid.h"

#include <QAction>
#include <QMap>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

struct ActionTable::Entry {
    ActionRow row;
    QAction* action;
};

/// Whether the table itself brings the key to the window: not letters, not what a page has bound,
/// not what the focused control answers.
bool ActionTable::ownKey(const Entry& entry) const {
    return entry.action->parent() == this && entry.row.run && !isLetter(entry.row.key);
}

ActionTable::ActionTable(QObject* parent) : QObject(parent) {}
ActionTable::~ActionTable() = default;

bool ActionTable::isLetter(const QKeySequence& key) {
    if (key.count() != 1) return false;
    const auto press = key[0];
    return press.keyboardModifiers() == Qt::NoModifier && press.key() >= Qt::Key_A &&
           press.key() <= Qt::Key_Z;
}

QAction* ActionTable::add(ActionRow row) {
    Q_ASSERT(!find(row.id));
    auto* action = new QAction(themeIcon(row.icon), row.text, this);
    action->setObjectName(row.id);
    action->setShortcut(row.key);
    action->setToolTip(row.key.isEmpty() ? withoutMnemonic(row.text)
                                         : withoutMnemonic(row.text) + u"  "_s +
                                               row.key.toString(QKeySequence::PortableText));
    action->setShortcutContext(isLetter(row.key) ? Qt::WidgetWithChildrenShortcut
                                                 : Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, id = row.id] { trigger(id); });
    entries_.push_back(std::make_unique<Entry>(Entry{std::move(row), action}));
    attach(*entries_.back());
    emit added();
    return action;
}

void ActionTable::adopt(const QString& page, QAction* action) {
    ActionRow row{.id = page + u'.' + action->objectName(),
                  .text = action->text(),
                  .key = action->shortcut(),
                  .page = page,
                  .run = [action] { action->trigger(); }};
    Q_ASSERT(!find(row.id));
    entries_.push_back(std::make_unique<Entry>(Entry{std::move(row), action}));
    emit added();
}

const ActionTable::Entry* ActionTable::find(const QString& id) const {
    const auto found =
        std::ranges::find_if(entries_, [&id](const auto& entry) { return entry->row.id == id; });
    return found == entries_.end() ? nullptr : found->get();
}

QAction* ActionTable::action(const QString& id) const {
    const auto* entry = find(id);
    return entry ? entry->action : nullptr;
}

std::vector<const ActionRow*> ActionTable::everything() const {
    std::vector<const ActionRow*> rows;
    for (const auto& entry : entries_) rows.push_back(&entry->row);
    return rows;
}

std::vector<const ActionRow*> ActionTable::reachableOn(const QString& page) const {
    std::vector<const ActionRow*> rows;
    if (!page.isEmpty())
        for (const auto& entry : entries_)
            if (entry->row.page == page) rows.push_back(&entry->row);
    for (const auto& entry : entries_)
        if (entry->row.page.isEmpty()) rows.push_back(&entry->row);
    return rows;
}

QStringList ActionTable::doubleKeys() const {
    QSet<QString> pages{QString()};
    for (const auto& entry : entries_) pages.insert(entry->row.page);
    QStringList doubles;
    for (const auto& page : pages) {
        QMap<QString, QStringList> byKey;
        for (const auto* row : reachableOn(page))
            if (!row->key.isEmpty())
                byKey[row->key.toString(QKeySequence::PortableText)] << row->id;
        for (auto it = byKey.cbegin(); it != byKey.cend(); ++it)
            if (it->size() > 1) doubles << page + u": "_s + it.key() + u": "_s + it->join(u", "_s);
    }
    doubles.sort();
    return doubles;
}

void ActionTable::attach(const Entry& entry) {
    if (!ownKey(entry)) return;
    entry.action->setEnabled(entry.row.page.isEmpty() || entry.row.page == page_);
    if (!window_ || entry.row.key.isEmpty()) return;
    if (!awake_ || awake_->contains(entry.row.id))
        window_->addAction(entry.action);
    else
        window_->removeAction(entry.action);
}

void ActionTable::sleep(const QStringList& awake) {
    awake_ = awake;
    for (const auto& entry : entries_) attach(*entry);
}

void ActionTable::wake() {
    awake_.reset();
    for (const auto& entry : entries_) attach(*entry);
}

void ActionTable::attachTo(QWidget* window) {
    window_ = window;
    for (const auto& entry : entries_) attach(*entry);
}

void ActionTable::showPage(const QString& page) {
    page_ = page;
    for (const auto& entry : entries_)
        if (ownKey(*entry))
            entry->action->setEnabled(entry->row.page.isEmpty() || entry->row.page == page);
}

QString ActionTable::whyNot(const ActionRow& row) const {
    if (!row.page.isEmpty() && row.page != page_)
        return tr("This belongs to another page. Open that page first.");
    return row.whyNot ? row.whyNot() : QString();
}

void ActionTable::trigger(const QString& id) {
    const auto* entry = find(id);
    if (!entry) return;
    if (const auto why = whyNot(entry->row); !why.isEmpty())
        emit refused(why);
    else if (const auto run = entry->row.run)  // a copy: running may add rows
        run();
}

}  // namespace zhiqiao::ui
