#pragma once

/// Does nothing; whoever calls it has what this target does before the program starts.
void koryo_link_start(void);
