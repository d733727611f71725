#pragma once

namespace toscale::gui {

/// Has printers asked for by the local socket of CUPS. Where none is there, libcups would look for a server by way of
/// the internet, if only on this machine; whoever has set up one elsewhere gets it. Called before there is a second
/// thread: it changes the environment.
void useLocalPrinters();

} // namespace toscale::gui
