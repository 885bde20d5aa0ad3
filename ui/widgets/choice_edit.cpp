// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

Choices::Choices(std::vector<CodeItem> items, QObject* parent)
    : QAbstractListModel(parent), items_(std::move(items)) {
    for (size_t at = 0; at < items_.size(); ++at) byCode_.insert(items_[at].code, qsizetype(at));
}

int Choices::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(items_.size());
}

QVariant Choices::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto& item = items_[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole) return item.name + u"  "_s + item.code;
    if (role == NameRole) return item.name;
    if (role == CodeRole) return item.code;
    return {};
}

std::optional<QString> Choices::nameOf(const QString& code) const {
    const auto at = byCode_.constFind(code);
    return at == byCode_.cend() ? std::nullopt : std::optional(items_[size_t(*at)].name);
}

std::optional<QString> Choices::codeFor(const QString& typed) const {
    const auto wanted = typed.trimmed();
    if (wanted.isEmpty()) return {};
    if (byCode_.contains(wanted)) return wanted;
    const CodeItem* part = nullptr;
    int parts = 0;
    for (const auto& item : items_) {
        if (item.name == wanted || item.name + u"  "_s + item.code == wanted) return item.code;
        if (!item.name.contains(wanted) && item.initials.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        part = &item;
        ++parts;
    }
    return parts == 1 ? std::optional(part->code) : std::nullopt;
}

ChoiceEdit::ChoiceEdit(Choices& choices, QWidget* parent) : QLineEdit(parent), choices_(choices) {
    auto* completer = new QCompleter(this);
    completer->setModel(&choices);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    completer->popup()->setObjectName(u"choices"_s);
    completer->popup()->setAccessibleName(tr("Matching entries"));
    setCompleter(completer);
    completer->popup()->installEventFilter(this);
    connect(this, &QLineEdit::textEdited, this, [this] { chosen_.reset(); });
    // The line edit writes the whole entry after this signal; leaving the field shows the name.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& at) { chosen_ = at.data(Choices::CodeRole).toString(); });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto meant = code()) setCode(meant);
    });
}

std::optional<QString> ChoiceEdit::code() const {
    if (text().trimmed().isEmpty()) return {};
    return chosen_ ? chosen_ : choices_.codeFor(text());
}

void ChoiceEdit::setCode(const std::optional<QString>& code) {
    chosen_ = code && !code->isEmpty() ? code : std::nullopt;
    setText(chosen_ ? choices_.nameOf(*chosen_).value_or(*chosen_) : QString());
}

/// Ctrl+Enter saves the form, also while the entries are shown.
bool ChoiceEdit::eventFilter(QObject* object, QEvent* event) {
    if (object == completer()->popup() && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() & Qt::ControlModifier) {
            completer()->popup()->hide();
            QCoreApplication::sendEvent(this, event);
            return true;
        }
    }
    return QLineEdit::eventFilter(object, event);
}

}  // namespace zhiqiao::ui
