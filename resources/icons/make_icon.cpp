#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// make_icon IN.svg SIDE OUT.png: one drawing as a picture of SIDE times SIDE pixels, while building.
int main(int argc, char** argv)
{
    const int side = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (side <= 0)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    if (!drawing.isValid() || !picture.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        std::fprintf(stderr, "%s cannot be drawn to %s\n", argv[1], argv[3]);
        return 1;
    }
    return 0;
}
