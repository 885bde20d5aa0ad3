// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>
#include <QMap>
#include <QVariant>

#include <vector>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace zhiqiao::ui {

class ActionTable;
class BannerStack;
class BottomBar;
class BusyBar;
class CheatSheet;
class ElidedLabel;
class Navigation;
class SearchPalette;
class ToastLine;

/// Where a person is: a page and what it shows, e.g. a record's id.
struct Place {
    QString page;
    QVariant what = {};
    bool operator==(const Place&) const = default;
};

/// The frame around the pages: navigation, search, banners, a collapsible panel, the bottom bar,
/// the way back. It knows no page; pages are handed in and told through placeShown().
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(ActionTable& actions, QWidget* parent = nullptr);

    /// `number` 0–9 makes Ctrl+number its key, -1 leaves it out of the navigation (a person's page
    /// is reached from a list). The window takes the widget.
    void addPage(const QString& page, const QString& title, const QString& icon, int number,
                 QWidget* widget);
    void open(const Place& place);
    void back();
    void forward();
    [[nodiscard]] const Place& place() const;

    /// The page's own side panel; null hides it. The window does not take the widget away from a
    /// page that gives another one later.
    void setPanel(QWidget* panel);
    void togglePanel();
    /// The keys of the bottom bar: the first three of the page's own rows unless given here.
    void setKeysOf(const QString& page, const QStringList& actionIds);
    void setReaderState(const QString& words);
    void setInboxCount(int waiting);

    [[nodiscard]] SearchPalette& search() { return *search_; }
    [[nodiscard]] BannerStack& banners() { return *banners_; }
    [[nodiscard]] BottomBar& bottomBar() { return *bottom_; }
    [[nodiscard]] BusyBar& busyBar() { return *busy_; }
    [[nodiscard]] ToastLine& toast() { return *toast_; }
    [[nodiscard]] Navigation& navigation() { return *navigation_; }

    /// Splitter places, to be kept per user.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

signals:
    void placeShown(const zhiqiao::ui::Place& place);
    void fontStepRequested(int step);
    void manualRequested();
    void reloadRequested(const QString& page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addOwnActions();
    void showPlace(const Place& place);
    void showKeys();
    void nextPane();

    struct Page {
        QString title;
        QScrollArea* frame;
        QStringList keys;
    };

    ActionTable& actions_;
    QMap<QString, Page> pages_;
    std::vector<Place> history_;
    size_t at_ = 0;
    Place shown_;

    Navigation* navigation_;
    SearchPalette* search_;
    ElidedLabel* reader_;
    QToolButton* inbox_;
    BannerStack* banners_;
    QSplitter* splitter_;
    QStackedWidget* stack_;
    QScrollArea* panel_;
    BusyBar* busy_;
    ToastLine* toast_;
    BottomBar* bottom_;
    CheatSheet* sheet_;
    bool panelWanted_ = true;
};

}  // namespace zhiqiao::ui
