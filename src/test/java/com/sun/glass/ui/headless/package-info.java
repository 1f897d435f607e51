/// JavaFX's headless platform, made honest: drags and modifier keys reach the window.
package com.sun.glass.ui.headless;
