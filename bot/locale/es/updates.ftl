# Updates: one sentence that is the same for everything, and the page behind it.

updates-notice = Tienes una novedad en Hearth.
updates-button = Verla
updates-title = Tus novedades
updates-in = En { $community }:
updates-nothing = Por ahora no hay nada nuevo para ti.
