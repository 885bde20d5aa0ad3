// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>

namespace zhiqiao::ui {

/// Lines of which each is decided: ← and → say which side, and so do 1 and 2; Space goes to the
/// next one.
class DecisionTable final : public QTableWidget {
    Q_OBJECT
public:
    DecisionTable(const QString& name, const QString& title, const QStringList& columns,
                  QWidget* parent = nullptr);

    struct Line {
        QString key;
        QStringList cells;
        int marked = -1;  ///< the column of the chosen value
    };
    /// The line that was current stays so.
    void setLines(const std::vector<Line>& lines);

signals:
    void leftChosen(const QString& key);
    void rightChosen(const QString& key);
    void nextChosen(const QString& key);
    /// Enter, for whoever goes on with it.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QString currentKey() const;
};

}  // namespace zhiqiao::ui
