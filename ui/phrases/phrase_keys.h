// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/phrases/phrase_presenter.h"

#include <QHash>
#include <QPointer>

class QMenu;

namespace zhiqiao::ui {

/// Ctrl+Space in a field of words opens the phrases of its kind; a digit or Enter puts one where
/// the cursor is.
class PhraseKeys final : public QObject {
    Q_OBJECT
public:
    explicit PhraseKeys(PhrasePresenter& presenter, QObject* parent = nullptr);

    /// A QLineEdit or a QPlainTextEdit. Its tool tip tells the key.
    void watch(QWidget* field, const QString& kind);

signals:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void open(QWidget* field, const QString& kind);

    PhrasePresenter& presenter_;
    QHash<QObject*, QString> kinds_;
    QPointer<QMenu> menu_;
};

}  // namespace zhiqiao::ui
