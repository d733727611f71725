#include "app/present/screen_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariant>

namespace toscale::gui {

namespace {

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

} // namespace

ScreenAwake::ScreenAwake(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage inhibit = call(QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("ToScale") << tr("A presentation is shown");
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<quint32> reply = *done;
        m_cookie = reply.isValid() ? reply.value() : 0;
        done->deleteLater();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (m_cookie == 0)
        return;
    QDBusMessage release = call(QStringLiteral("UnInhibit"));
    release << m_cookie;
    QDBusConnection::sessionBus().send(release);
}

} // namespace toscale::gui
