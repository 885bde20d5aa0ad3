// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/phrase_keys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestShown = 40;  ///< characters of an entry

void insert(QWidget* field, const QString& phrase) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) line->insert(phrase);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field)) text->insertPlainText(phrase);
    field->setFocus(Qt::OtherFocusReason);
}

/// The first nine are chosen by a digit.
QString entryOf(qsizetype number, QString phrase) {
    if (phrase.size() > kLongestShown) phrase = phrase.left(kLongestShown) + u'…';
    phrase.replace(u'&', u"&&"_s);
    return number > 9 ? phrase : u"&%1  %2"_s.arg(number).arg(phrase);
}

}  // namespace

PhraseKeys::PhraseKeys(PhrasePresenter& presenter, QObject* parent)
    : QObject(parent), presenter_(presenter) {}

void PhraseKeys::watch(QWidget* field, const QString& kind) {
    if (!field) return;
    kinds_.insert(field, kind);
    field->installEventFilter(this);
    field->setToolTip(tr("Ctrl+Space opens the phrases"));
}

void PhraseKeys::open(QWidget* field, const QString& kind) {
    const auto phrases = presenter_.offered(kind);
    if (phrases.isEmpty()) {
        emit said(tr("There are no phrases for this field yet. The settings take them in."));
        return;
    }
    delete menu_;
    menu_ = new QMenu(field);
    menu_->setObjectName(u"phraseMenu"_s);
    menu_->setAttribute(Qt::WA_DeleteOnClose);
    qsizetype number = 0;
    for (const auto& phrase : phrases)
        connect(menu_->addAction(entryOf(++number, phrase)), &QAction::triggered, field,
                [field, phrase] { insert(field, phrase); });
    menu_->setActiveAction(menu_->actions().front());
    menu_->popup(field->mapToGlobal(QPoint(0, field->height())));
}

bool PhraseKeys::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto kind = kinds_.constFind(object);
    if (kind == kinds_.cend() || key->key() != Qt::Key_Space ||
        key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) open(static_cast<QWidget*>(object), *kind);
    event->accept();
    return true;
}

}  // namespace zhiqiao::ui
